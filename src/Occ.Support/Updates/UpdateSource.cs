using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Where an update would come from.</summary>
[JsonConverter(typeof(KebabCaseConverter<UpdateSource>))]
public enum UpdateSource
{
    /// <summary>The store of the system, from within the store itself.</summary>
    OfficialStore,

    /// <summary>The maker's own site, typed in or from the bookmarks.</summary>
    OfficialSite,

    /// <summary>Anywhere else: a link in a message, another site, a file from somebody.</summary>
    Other,
}
