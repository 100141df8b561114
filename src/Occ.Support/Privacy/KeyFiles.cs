using System.Buffers;

namespace Occ.Support;

/// <summary>The secret part of key files in JSON: each answers the position after itself, or -1.</summary>
internal static class KeyFiles
{
    private const int LongestKeystore = 20_000;

    private static readonly SearchValues<char> Base64Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_");
    private static readonly SearchValues<char> BeforeName = SearchValues.Create(" \r\n\t\\\"'");
    private static readonly SearchValues<char> BeforeValue = SearchValues.Create(" \"':=\\");

    /// <summary>The encrypted part of a keystore: the object that follows the name "crypto".</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="crypto">The position after that name.</param>
    /// <param name="start">The position of the object.</param>
    public static int KeystoreEnd(ReadOnlySpan<char> text, int crypto, out int start)
    {
        const int widest = 10;
        var open = text.Slice(crypto, Math.Min(widest, text.Length - crypto)).IndexOf('{');
        start = crypto + open;
        if (open < 0)
        {
            return -1;
        }

        var depth = 0;
        var end = Math.Min(text.Length, start + LongestKeystore);
        for (var at = start; at < end; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return end;
    }

    /// <summary>The vault of a browser wallet: an object whose members are data, iv and salt.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="name">The position of the name of its first member.</param>
    /// <param name="start">The position of the object.</param>
    public static int VaultEnd(ReadOnlySpan<char> text, int name, out int start)
    {
        const int widest = 8;
        var before = text[Math.Max(0, name - widest)..name];
        start = name - before.Length + before.LastIndexOf('{');
        if (before.LastIndexOf('{') < 0 || before[(before.LastIndexOf('{') + 1)..].ContainsAnyExcept(BeforeName))
        {
            return -1;
        }

        var body = text.Slice(name, Math.Min(LongestKeystore, text.Length - name));
        var depth = 1;
        var close = 0;
        for (; depth > 0; close++)
        {
            var next = body[close..].IndexOfAny('{', '}');
            if (next < 0 || depth > 3)
            {
                return -1;
            }

            close += next;
            depth += body[close] == '{' ? 1 : -1;
        }

        body = body[..close];
        return HasMember(body, "data") && HasMember(body, "iv") && HasMember(body, "salt") ? name + close : -1;
    }

    /// <summary>The encrypted key of a Polkadot account file: a long text in base64 beside an encoding "pkcs8".</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="name">The position after the member's name.</param>
    /// <param name="start">The position of the key.</param>
    public static int EncodedEnd(ReadOnlySpan<char> text, int name, out int start)
    {
        const int widest = 8, shortest = 60, reach = 400;
        var gap = text.Slice(name, Math.Min(widest, text.Length - name)).IndexOfAnyExcept(BeforeValue);
        start = name + Math.Max(0, gap);
        var key = text.Slice(start, Math.Min(LongestKeystore, text.Length - start));
        var length = key.IndexOfAnyExcept(Base64Letters) is var end && end < 0 ? key.Length : end;
        return length >= shortest && text[Math.Max(0, name - reach)..Math.Min(text.Length, start + length + reach)].Contains("pkcs8", StringComparison.Ordinal) ? start + length : -1;
    }

    private static bool HasMember(ReadOnlySpan<char> members, ReadOnlySpan<char> name)
    {
        while (members.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
        {
            members = members[(at + name.Length)..];
            if (members.TrimStart("\\\"' ") is [':', ..])
            {
                return true;
            }
        }

        return false;
    }
}
