using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How the installed version stands to the releases.</summary>
[JsonConverter(typeof(KebabCaseConverter<UpdateState>))]
public enum UpdateState
{
    /// <summary>It can't be told: the version or the product is not known.</summary>
    Unknown,

    /// <summary>It is the newest for this system.</summary>
    UpToDate,

    /// <summary>It is newer than the newest release: a test version, or one from somewhere else.</summary>
    Ahead,

    /// <summary>There is a newer one.</summary>
    Available,

    /// <summary>It is below the minimum that still works.</summary>
    Required,

    /// <summary>It has a known weakness.</summary>
    Vulnerable,

    /// <summary>No release runs on this system, or only an unsafe one.</summary>
    SystemTooOld,
}
