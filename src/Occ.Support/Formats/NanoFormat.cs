namespace Occ.Support;

/// <summary>Nano and its kin: a prefix, a public key in base32 of their own, and five bytes of its BLAKE2b in reverse.</summary>
/// <remarks>Nano's documentation, "Account public address": the key's 256 bits stand behind four zero bits.</remarks>
internal sealed class NanoFormat(string notation, string prefix, string canonicalPrefix)
    : AddressFormat(notation, new(prefix.Length + KeyLetters + ChecksumLetters, prefix.Length + KeyLetters + ChecksumLetters, AsciiSet.Of(prefix.AsSpan(0, 1))))
{
    private const int KeyLetters = 52;
    private const int ChecksumLetters = 8;
    private const int KeyLength = 32;
    private const int ChecksumLength = 5;

    private static readonly byte[] Digits = AlphabetTable.Of("13456789abcdefghijkmnopqrstuwxyz");

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (!text.StartsWith(prefix, StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var letters = text[prefix.Length..];
        if (AlphabetTable.IndexOfForeign(letters, Digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, prefix.Length + foreign);
        }

        if (letters.Length != KeyLetters + ChecksumLetters)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (Digits[letters[0]] > 1)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, prefix.Length);
        }

        Span<byte> key = stackalloc byte[KeyLength];
        ReadKey(letters[..KeyLetters], key);
        Span<byte> stated = stackalloc byte[ChecksumLength];
        Base32.Decode(letters[KeyLetters..], Digits, stated);
        Span<byte> hash = stackalloc byte[ChecksumLength];
        Digests.Blake2b(key, hash);
        hash.Reverse();
        return hash.SequenceEqual(stated) ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    public override string Canonical(ReadOnlySpan<char> text) => string.Concat(canonicalPrefix, text[prefix.Length..]);

    /// <summary>The first letter brings one bit, every other one five.</summary>
    private static void ReadKey(ReadOnlySpan<char> letters, Span<byte> key)
    {
        uint bits = Digits[letters[0]];
        var held = 1;
        var count = 0;
        foreach (var c in letters[1..])
        {
            bits = (bits << 5) | Digits[c];
            held += 5;
            if (held >= 8)
            {
                held -= 8;
                key[count++] = (byte)(bits >> held);
            }
        }
    }
}
