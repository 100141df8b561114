using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What was seen in a link; the code of each is the id of the rule that gives advice about it.</summary>
[JsonConverter(typeof(KebabCaseConverter<LinkSign>))]
public enum LinkSign
{
    /// <summary>It belongs to a brand.</summary>
    Official,

    /// <summary>Foreign letters that look like a brand's name.</summary>
    IdnHomograph,

    /// <summary>Foreign letters that look almost like a brand's name.</summary>
    IdnNear,

    /// <summary>A name that mixes alphabets as honest names do not.</summary>
    IdnMixedScript,

    /// <summary>Characters that can't be seen.</summary>
    InvisibleChars,

    /// <summary>Letters and digits of ASCII that look like a brand's name.</summary>
    AsciiHomoglyph,

    /// <summary>A brand's name with a slip of the keyboard.</summary>
    Typosquat,

    /// <summary>A brand's name with hyphens put in or moved.</summary>
    Hyphenation,

    /// <summary>A brand's name among other words.</summary>
    Combosquat,

    /// <summary>A brand's name under an ending that is not the brand's.</summary>
    WrongTld,

    /// <summary>A brand's whole domain in front of another.</summary>
    SubdomainEmbed,

    /// <summary>A brand's name in front of a foreign domain.</summary>
    SubdomainBrand,

    /// <summary>A brand's name on free hosting, or in the path of a site builder.</summary>
    HostedBrand,

    /// <summary>Something before an <c>@</c>.</summary>
    Userinfo,

    /// <summary>A number in place of a name.</summary>
    IpHost,

    /// <summary>Content or code in place of an address.</summary>
    DataOrScriptUri,

    /// <summary>A short link.</summary>
    Shortener,

    /// <summary>A link inside a link to another site.</summary>
    OpenRedirect,

    /// <summary>An unusual port.</summary>
    OddPort,

    /// <summary>A name that is written so that only a browser can read it.</summary>
    PercentHost,

    /// <summary>No encryption where it matters.</summary>
    PlainHttp,

    /// <summary>Words of a wallet's recovery on an unknown site.</summary>
    LoginWordsPath,

    /// <summary>A name near one that the person used before.</summary>
    LookalikeOfKnown,
}
