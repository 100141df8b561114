namespace Occ.Support;

/// <summary>Recognises private keys among the long tokens of a text, by length, first letters and checksum.</summary>
internal static class KeyShapes
{
    /// <summary>Judges one run of ASCII letters and digits.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, in CueMemory cues, out SecretFinding finding)
    {
        var token = text[start..end];
        var before = text[Math.Max(0, start - 32)..start];
        var (kind, why, certain, prefix) = Hex(text, start, end, before, cues)
            ?? SecretKeyFormats.Judge(before, token)
            ?? Named(token, start, cues)
            ?? (SecretKind.PrivateKey, SecretReason.Cue, false, -1);
        finding = new(kind, start - prefix, token.Length + prefix, certain ? SecretCertainty.Certain : SecretCertainty.Likely, why);
        return prefix >= 0;
    }

    private static (SecretKind Kind, SecretReason Why, bool Certain, int Prefix)? Hex(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> before, in CueMemory cues)
    {
        var digits = text[start..end];
        digits = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? digits[2..] : digits;
        if (digits.Length is not (64 or 128) || HexDigits.IndexOfForeign(digits) >= 0)
        {
            return null;
        }

        foreach (var prefix in (ReadOnlySpan<string>)["ed25519-priv-", "secp256k1-priv-"])
        {
            if (before.EndsWith(prefix, StringComparison.Ordinal))
            {
                return (SecretKind.PrivateKey, SecretReason.Prefix, true, prefix.Length);
            }
        }

        // Eight leading zeros are a block hash or a padded address; "0:" begins a raw address.
        var isOther = digits.StartsWith("00000000", StringComparison.Ordinal) || before.EndsWith("0:", StringComparison.Ordinal);
        return isOther || !KeyContext.SaysPrivateKey(text, start, end, cues) ? null : (SecretKind.PrivateKey, SecretReason.Cue, false, 0);
    }

    /// <summary>A long mixed token right behind "private key:", in whatever notation, even where a letter was mistyped.</summary>
    private static (SecretKind Kind, SecretReason Why, bool Certain, int Prefix)? Named(ReadOnlySpan<char> token, int start, in CueMemory cues)
    {
        const int shortest = 50;
        return token.Length >= shortest && KeyContext.IsDirectlyNamed(start, cues) && token[1..4] is not ("pub" or "dpk")
            && token.ContainsAnyInRange('0', '9') && token.ContainsAnyInRange('A', 'Z') && token.ContainsAnyInRange('a', 'z')
            ? (SecretKind.PrivateKey, SecretReason.Cue, false, 0)
            : null;
    }
}
