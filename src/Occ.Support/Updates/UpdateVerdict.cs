using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a check found.</summary>
[JsonConverter(typeof(KebabCaseConverter<UpdateVerdict>))]
public enum UpdateVerdict
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>It must be put right first.</summary>
    Failed,

    /// <summary>It had better be put right first.</summary>
    Advised,

    /// <summary>It is as it should be.</summary>
    Passed,
}
