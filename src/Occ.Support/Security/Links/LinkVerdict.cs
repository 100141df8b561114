using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a link is, as far as it can be told from the link alone.</summary>
[JsonConverter(typeof(KebabCaseConverter<LinkVerdict>))]
public enum LinkVerdict
{
    /// <summary>Nothing is known of it. That is not "harmless".</summary>
    Unknown,

    /// <summary>It belongs to a brand.</summary>
    Official,

    /// <summary>Something about it calls for care.</summary>
    Caution,

    /// <summary>It imitates a brand.</summary>
    Lookalike,

    /// <summary>It is dangerous whoever is behind it.</summary>
    Dangerous,
}
