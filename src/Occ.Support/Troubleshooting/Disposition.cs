using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How a guide ends.</summary>
[JsonConverter(typeof(KebabCaseConverter<Disposition>))]
public enum Disposition
{
    /// <summary>Somebody else must act; the end names the channel and the facts they need.</summary>
    Escalate,

    /// <summary>There is nothing to do but wait; the end names how long is normal.</summary>
    WaitUntil,

    /// <summary>The problem is solved or explained.</summary>
    Resolved,
}
