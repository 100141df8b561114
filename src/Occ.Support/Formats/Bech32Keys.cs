namespace Occ.Support;

/// <summary>Private keys in bech32: their human-readable part says what they are.</summary>
/// <remarks>NIP-19, NIP-49, SIP-15 (Sui), CIP-5 (Cardano), ZIP-32 (Zcash), age.</remarks>
internal static class Bech32Keys
{
    private const int FewestDigits = 44;
    private const int MostDigits = 180;

    /// <summary>Judges a token, together with what stands right before it: a prefix may hold marks that end a token.</summary>
    public static (SecretKind Kind, SecretReason Why, bool Certain, int Prefix)? Judge(ReadOnlySpan<char> before, ReadOnlySpan<char> token)
    {
        var separator = token.LastIndexOf('1');
        var data = token[(separator + 1)..];
        if (separator is < 0 or > 16 || data.Length is < FewestDigits or > MostDigits || Bech32.IndexOfForeign(data) >= 0)
        {
            return null;
        }

        Span<char> whole = stackalloc char[48];
        var prefix = PrefixLength(before);
        before[^prefix..].ToLowerInvariant(whole);
        token[..separator].ToLowerInvariant(whole[prefix..]);
        var readable = whole[..(prefix + separator)];
        return KindOf(readable) is { } kind ? Check(kind, readable, data, prefix) : null;
    }

    private static (SecretKind Kind, SecretReason Why, bool Certain, int Prefix)? Check(SecretKind kind, ReadOnlySpan<char> readable, ReadOnlySpan<char> data, int prefix)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        Bech32.TryRead(Bech32.StartFor(readable), data, digits, out var checksum);
        digits.Clear();
        var valid = checksum is Bech32.Bech32Constant or Bech32.Bech32mConstant;
        return (kind, valid ? SecretReason.Checksum : SecretReason.Prefix, valid, prefix);
    }

    private static SecretKind? KindOf(ReadOnlySpan<char> readable) => readable switch
    {
        "ncryptsec" => SecretKind.EncryptedKey,
        "nsec" or "suiprivkey" or "xprv" or "age-secret-key-" => SecretKind.PrivateKey,
        _ when readable.EndsWith("_sk", StringComparison.Ordinal) => SecretKind.PrivateKey,
        _ when readable.EndsWith("_xsk", StringComparison.Ordinal) => SecretKind.ExtendedPrivateKey,
        _ when readable.StartsWith("secret-extended-key-", StringComparison.Ordinal) => SecretKind.ExtendedPrivateKey,
        _ when readable.StartsWith("secret-spending-key-", StringComparison.Ordinal) => SecretKind.PrivateKey,
        _ => null,
    };

    private static int PrefixLength(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || before[^1] is not ('_' or '-'))
        {
            return 0;
        }

        var length = 0;
        while (length < before.Length && (char.IsAsciiLetterOrDigit(before[^(length + 1)]) || before[^(length + 1)] is '_' or '-'))
        {
            length++;
        }

        return length;
    }
}
