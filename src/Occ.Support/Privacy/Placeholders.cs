using System.Buffers;

namespace Occ.Support;

/// <summary>What stands in a redacted text where a secret stood: its kind in the reader's language, never its length.</summary>
internal static class Placeholders
{
    private static readonly string[] All = MakeAll();

    private static readonly SearchValues<char> Seconds = SearchValues.Create(string.Concat(All.Select(p => p.Substring(1, 1))));

    /// <summary>The placeholder of a kind.</summary>
    public static string Of(SecretKind kind, string? language) => TextCatalog.BuiltIn.Get($"privacy.placeholder.{KebabCase.Code(kind)}", language);

    /// <summary>The length of the placeholder that a text begins with, in any language, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text is not ['[', var second, ..] || !Seconds.Contains(second))
        {
            return 0;
        }

        foreach (var placeholder in All)
        {
            if (text.StartsWith(placeholder, StringComparison.Ordinal))
            {
                return placeholder.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether a placeholder stands for a recovery phrase.</summary>
    public static bool IsPhrase(ReadOnlySpan<char> placeholder)
    {
        foreach (var language in TextCatalog.BuiltIn.Languages)
        {
            if (placeholder.SequenceEqual(Of(SecretKind.RecoveryPhrase, language)))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] MakeAll()
    {
        var all = new List<string>();
        foreach (var kind in Enum.GetValues<SecretKind>())
        {
            all.AddRange(TextCatalog.BuiltIn.Languages.Select(language => Of(kind, language)));
        }

        return [.. all];
    }
}
