using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>The facts that support may need to act. Their codes are the kinds of thing found in a pasted message.</summary>
[JsonConverter(typeof(KebabCaseConverter<ReportFact>))]
public enum ReportFact
{
    /// <summary>The transaction id.</summary>
    Transaction,

    /// <summary>The network.</summary>
    Network,

    /// <summary>A public address.</summary>
    Address,

    /// <summary>The amount with its asset.</summary>
    Amount,

    /// <summary>When it happened.</summary>
    Time,

    /// <summary>The error, by code or as quoted.</summary>
    Error,

    /// <summary>The version of the app.</summary>
    Version,

    /// <summary>The device or its operating system.</summary>
    Device,

    /// <summary>The site or link.</summary>
    Url,

    /// <summary>The memo, tag or comment of a transfer.</summary>
    Memo,

    /// <summary>The ticket number of an earlier request.</summary>
    Ticket,
}
