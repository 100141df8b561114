namespace Occ.Support;

/// <summary>The ways to write a private key that show by themselves that they are one: by checksum, proof or beginning.</summary>
internal static class SecretKeyFormats
{
    /// <summary>The shortest text that can be a key: a mini key.</summary>
    public const int Shortest = 22;

    /// <summary>The longest: a Cardano extended key, or an encrypted key of NIP-49.</summary>
    public const int Longest = 180;

    /// <summary>The longest prefix that is looked at.</summary>
    private const int MaxPrefix = 32;

    /// <summary>Whether a whole text is a private key. Hexadecimal digits never say so by themselves.</summary>
    public static bool IsSecret(ReadOnlySpan<char> text)
    {
        if (text.Length is < Shortest or > Longest)
        {
            return false;
        }

        // A prefix may end with a mark that a key has not: ed25519:, PVT_K1_, secret-extended-key-main1.
        var mark = text.LastIndexOfAny(':', '_', '-') + 1;
        return Judge(text[Math.Max(0, mark - MaxPrefix)..mark], text[mark..]) is not null || IsNamed(text);
    }

    /// <summary>Judges one run of ASCII letters and digits, together with what stands right before it.</summary>
    /// <returns>What it is, why, whether that is certain, and how many characters before it belong to it; null where it is no key.</returns>
    public static (SecretKind Kind, SecretReason Why, bool Certain, int Prefix)? Judge(ReadOnlySpan<char> before, ReadOnlySpan<char> token) =>
        Bech32Keys.Judge(before, token) ?? Base58Keys.Judge(before, token) ?? Stellar(token);

    /// <summary>Hexadecimal digits behind a prefix that names them a private key (AIP-80).</summary>
    private static bool IsNamed(ReadOnlySpan<char> text) =>
        text.StartsWith("ed25519-priv-", StringComparison.Ordinal) || text.StartsWith("secp256k1-priv-", StringComparison.Ordinal);

    /// <summary>StrKey (SEP-23): version 18 &lt;&lt; 3, 32 bytes, CRC-16 in little-endian order.</summary>
    private static (SecretKind Kind, SecretReason Why, bool Certain, int Prefix)? Stellar(ReadOnlySpan<char> token)
    {
        const byte seed = 18 << 3;
        Span<byte> bytes = stackalloc byte[35];
        if (token.Length != 56 || token[0] != 'S' || Base32.Decode(token, Base32.UpperDigits, bytes) != 35 || bytes[0] != seed)
        {
            return null;
        }

        var crc = Crc16.Xmodem(bytes[..33]);
        var valid = bytes[33] == (byte)crc && bytes[34] == crc >> 8;
        bytes.Clear();
        return (SecretKind.PrivateKey, valid ? SecretReason.Checksum : SecretReason.Prefix, valid, 0);
    }
}
