using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>The kinds of thing that a message names. A secret is never one of them: it is redacted.</summary>
[JsonConverter(typeof(KebabCaseConverter<IntakeEntityKind>))]
public enum IntakeEntityKind
{
    /// <summary>A public address, valid, damaged or shortened.</summary>
    Address,

    /// <summary>A transaction id, valid, damaged or shortened.</summary>
    Transaction,

    /// <summary>A link or a bare domain.</summary>
    Url,

    /// <summary>An error: its code or its text as quoted.</summary>
    Error,

    /// <summary>An amount, with its asset where that is named.</summary>
    Amount,

    /// <summary>A point in time or a length of time.</summary>
    Time,

    /// <summary>A version of an app or a firmware.</summary>
    Version,

    /// <summary>A device, operating system or browser.</summary>
    Device,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>The memo, tag or comment of a transfer.</summary>
    Memo,

    /// <summary>A network by name.</summary>
    Network,
}
