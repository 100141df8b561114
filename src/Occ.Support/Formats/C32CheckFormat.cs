namespace Occ.Support;

/// <summary>Stacks: <c>S</c>, a letter for the version, and a big number of 20 bytes and four of SHA-256 twice in Crockford's alphabet.</summary>
/// <remarks>SIP-005, "Transaction encoding", and the c32check library: each leading zero letter of the number is a zero byte, as in base58.</remarks>
internal sealed class C32CheckFormat(string notation, int version, string kind)
    : AddressFormat(notation, new(HeaderLength + Length, HeaderLength + MaxLetters, AsciiSet.OfLetter('S')))
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int HeaderLength = 2;
    private const int HashLength = 20;
    private const int Length = HashLength + 4;
    private const int MaxLetters = 39;

    private static readonly byte[] Digits = MakeDigits();

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (AlphabetTable.IndexOfForeign(text, Digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        if (text.Length <= HeaderLength || text.Length > HeaderLength + MaxLetters)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        // The version stands in front of the bytes that are hashed, as in base58check.
        Span<byte> bytes = stackalloc byte[1 + Length];
        if (!TryDecode(text[HeaderLength..], bytes[1..]))
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (Digits[text[1]] != version)
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, 1);
        }

        bytes[0] = (byte)version;
        Span<byte> hash = stackalloc byte[32];
        Digests.Sha256Twice(bytes[..(1 + HashLength)], hash);
        return hash.StartsWith(bytes[(1 + HashLength)..]) ? FormatMatch.Valid(kind) : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        var canonical = new char[text.Length];
        for (var i = 1; i < text.Length; i++)
        {
            canonical[i] = Alphabet[Digits[text[i]]];
        }

        canonical[0] = 'S';
        return new(canonical);
    }

    /// <summary>Fills all bytes with the number; false where the text stands for more or fewer bytes.</summary>
    private static bool TryDecode(ReadOnlySpan<char> letters, Span<byte> bytes)
    {
        bytes.Clear();
        var zeros = 0;
        while (zeros < letters.Length && Digits[letters[zeros]] == 0)
        {
            zeros++;
        }

        uint bits = 0;
        var held = 0;
        var at = bytes.Length;
        for (var i = letters.Length - 1; i >= zeros; i--)
        {
            bits |= (uint)Digits[letters[i]] << held;
            held += 5;
            if (held >= 8 || i == zeros)
            {
                if (at == 0)
                {
                    return bits == 0;
                }

                bytes[--at] = (byte)bits;
                bits >>= 8;
                held -= 8;
            }
        }

        if (bits != 0)
        {
            if (at == 0)
            {
                return false;
            }

            bytes[--at] = (byte)bits;
        }

        var filled = bytes.IndexOfAnyExcept((byte)0) is var first && first < 0 ? bytes.Length : first;
        return filled == zeros;
    }

    private static byte[] MakeDigits()
    {
        var digits = AlphabetTable.Of(Alphabet, anyCase: true);
        digits['O'] = digits['o'] = 0;
        digits['I'] = digits['i'] = digits['L'] = digits['l'] = 1;
        return digits;
    }
}
