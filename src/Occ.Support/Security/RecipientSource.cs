using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Where the address of a recipient was taken from.</summary>
[JsonConverter(typeof(KebabCaseConverter<RecipientSource>))]
public enum RecipientSource
{
    /// <summary>The address book.</summary>
    AddressBook,

    /// <summary>The list of past transfers.</summary>
    History,

    /// <summary>The clipboard.</summary>
    Clipboard,

    /// <summary>A code that was scanned.</summary>
    QrCode,

    /// <summary>The keyboard.</summary>
    Typed,
}
