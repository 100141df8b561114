using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>By what a contact imitates an official channel.</summary>
[JsonConverter(typeof(KebabCaseConverter<ContactSign>))]
public enum ContactSign
{
    /// <summary>By nothing.</summary>
    None,

    /// <summary>Letters that look alike.</summary>
    LookAlikeLetters,

    /// <summary>Words, digits or lines put to the name.</summary>
    AddedWords,

    /// <summary>A letter or two that differ.</summary>
    NearSpelling,

    /// <summary>The name of the brand inside another name.</summary>
    BrandInside,

    /// <summary>The same name on another network.</summary>
    OtherNetwork,

    /// <summary>A free mailbox with the name of the brand.</summary>
    FreeMail,

    /// <summary>The same telephone number behind another country code.</summary>
    OtherCountryCode,
}
