using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>A kind of channel between a brand and its users.</summary>
[JsonConverter(typeof(KebabCaseConverter<ChannelKind>))]
public enum ChannelKind
{
    /// <summary>A web site.</summary>
    Website,

    /// <summary>A chat in the app or on the web site.</summary>
    LiveChat,

    /// <summary>A telephone number.</summary>
    Hotline,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An account on a social network or a messenger.</summary>
    SocialMedia,

    /// <summary>A group, a forum or a server where users meet.</summary>
    Community,
}
