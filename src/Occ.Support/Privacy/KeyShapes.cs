namespace Occ.Support;

/// <summary>Recognises private keys among the long tokens of a text, by length, first letters and checksum.</summary>
internal static class KeyShapes
{
    /// <summary>The longest token that is looked at: 128 bytes in hexadecimal with their length before them.</summary>
    public const int Longest = 260;

    /// <summary>Hexadecimal digits of which a key may have lost some.</summary>
    private const int ShortestHex = 60;

    private static readonly (SecretKind Kind, SecretReason Why, bool Certain, int Prefix) None = (default, default, false, -1);

    private static readonly string[] NamedHexPrefixes = ["ed25519-priv-", "secp256k1-priv-", "nanoseed:", "nanokey:"];

    /// <summary>Judges one run of ASCII letters and digits.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, in CueMemory cues, BareHexHandling bare, out SecretFinding finding)
    {
        var token = text[start..end];
        var before = text[Math.Max(0, start - 32)..start];
        var (kind, why, certain, prefix) = token.Length >= ShortestHex && IsHex(token) ? Hex(text, start, end, before, cues, bare) ?? None
            : (token.Length <= SecretKeyFormats.Longest ? SecretKeyFormats.Judge(before, token) : null)
            ?? Named(text, start, end, cues)
            ?? None;
        finding = new(kind, start - prefix, token.Length + prefix, certain ? SecretCertainty.Certain : SecretCertainty.Likely, why);
        return prefix >= 0;
    }

    /// <summary>Whether all are hexadecimal digits, but for a leading 0x.</summary>
    public static bool IsHex(ReadOnlySpan<char> token) => HexDigits.IndexOfForeign(WithoutPrefix(token)) < 0;

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> token) => token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? token[2..] : token;

    private static (SecretKind Kind, SecretReason Why, bool Certain, int Prefix)? Hex(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> before, in CueMemory cues, BareHexHandling bare)
    {
        var digits = WithoutPrefix(text[start..end]);
        if (digits.Length is 68 or 132 or 260 && digits.StartsWith("58", StringComparison.Ordinal))
        {
            return CardanoKey(text, start, digits);
        }

        if (digits.Length == 64)
        {
            foreach (var prefix in NamedHexPrefixes)
            {
                if (before.EndsWith(prefix, StringComparison.OrdinalIgnoreCase))
                {
                    return (SecretKind.PrivateKey, SecretReason.Prefix, true, prefix.Length);
                }
            }
        }

        // A digit too many or too few was mistyped; only right behind its name is it a key all the same.
        var isWhole = digits.Length is 64 or 128 || (digits.Length is 62 or 63 && digits.Length != end - start);
        if (isWhole && text[end..] is ['/', '/', not (' ' or '/'), ..])
        {
            return (SecretKind.PrivateKey, SecretReason.Structure, false, 0); // a Substrate URI
        }

        return isWhole && !HexStructure.IsOther(text, start, end, digits) && KeyContext.SaysPrivateKey(text, start, end, cues, digits.Length == 64 ? bare : BareHexHandling.Keep)
            || (digits.Length <= 68 && KeyContext.IsDirectlyNamed(start, cues) && !HexStructure.IsOther(text, start, end, digits))
            ? (SecretKind.PrivateKey, SecretReason.Cue, false, 0) : null;
    }

    /// <summary>CBOR of 32, 64 or 128 bytes, as Cardano's key files have it under the name of a signing key.</summary>
    private static (SecretKind Kind, SecretReason Why, bool Certain, int Prefix)? CardanoKey(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> digits)
    {
        const int reach = 240;
        return digits[..4] is "5820" or "5840" or "5880" && text[Math.Max(0, start - reach)..start].Contains("SigningKey", StringComparison.OrdinalIgnoreCase)
            ? (SecretKind.PrivateKey, SecretReason.Structure, true, 0)
            : null;
    }

    /// <summary>A long mixed token behind "private key:", in whatever notation, even where a letter was mistyped.</summary>
    private static (SecretKind Kind, SecretReason Why, bool Certain, int Prefix)? Named(ReadOnlySpan<char> text, int start, int end, in CueMemory cues)
    {
        const int shortest = 50, shortestDirect = 43;
        var token = text[start..end];
        return token.Length >= shortestDirect && token[1..4] is not ("pub" or "dpk" or "tub") && !token.StartsWith("0x", StringComparison.Ordinal)
            && token.ContainsAnyInRange('0', '9') && token.ContainsAnyInRange('A', 'Z') && token.ContainsAnyInRange('a', 'z')
            && (token.Length >= shortest ? KeyContext.SaysPrivateKey(text, start, end, cues, BareHexHandling.Keep) : KeyContext.IsDirectlyNamed(start, cues))
            ? (SecretKind.PrivateKey, SecretReason.Cue, false, 0)
            : null;
    }
}
