using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>A way in which a person and support reach each other.</summary>
[JsonConverter(typeof(KebabCaseConverter<ReportChannel>))]
public enum ReportChannel
{
    /// <summary>The official site or its hotline.</summary>
    WebsiteHotline,

    /// <summary>The live chat.</summary>
    LiveChat,

    /// <summary>An official account on a social network.</summary>
    SocialMedia,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>A community forum or group.</summary>
    Community,
}
