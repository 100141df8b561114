using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Why an answer holds less than the text might.</summary>
[JsonConverter(typeof(KebabCaseConverter<IntakeNote>))]
public enum IntakeNote
{
    /// <summary>There is no text, or nothing but white space.</summary>
    Empty,

    /// <summary>There is no letter or digit in it.</summary>
    NothingReadable,

    /// <summary>It is not text: bytes of a file, perhaps.</summary>
    NotText,

    /// <summary>Secrets were looked for in all of it; everything else was read in its first part only.</summary>
    Shortened,

    /// <summary>More was named than an answer holds.</summary>
    TooManyEntities,
}

/// <summary>Notes in words.</summary>
public static class IntakeNotes
{
    /// <summary>A note in words that a support agent can read out.</summary>
    /// <param name="note">A defined note.</param>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public static string Explain(this IntakeNote note, string? language = null) => TextCatalog.BuiltIn.Get(
        $"intake.note.{KebabCase.Code(note)}", language, ("limit", IntakeReader.MaxReadLength.ToString(System.Globalization.NumberFormatInfo.InvariantInfo)));
}
