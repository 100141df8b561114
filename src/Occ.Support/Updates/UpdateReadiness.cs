using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Whether an update can begin.</summary>
[JsonConverter(typeof(KebabCaseConverter<UpdateReadiness>))]
public enum UpdateReadiness
{
    /// <summary>Something that must be known is not.</summary>
    Unknown,

    /// <summary>There is nothing to update.</summary>
    NotNeeded,

    /// <summary>Something must be done first.</summary>
    NotReady,

    /// <summary>It can begin.</summary>
    Ready,
}
