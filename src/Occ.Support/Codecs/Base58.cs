using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>Base58: a big number written in 58 letters, each leading first letter standing for a zero byte.</summary>
/// <remarks>
/// Bitcoin's and the XRP Ledger's alphabets (the latter from XRPL's "base58 encodings"). Ten letters are below 2^59, so the
/// number is built from ten letters at a time over 64-bit limbs: a seventh of the multiplications of the letter-wise method.
/// </remarks>
internal static class Base58
{
    /// <summary>The longest text that is decoded unless more is asked for; the work grows with the square of the length.</summary>
    public const int MaxTextLength = 256;

    /// <summary>The longest text that <see cref="DecodeLong"/> decodes.</summary>
    public const int MaxLongTextLength = 1100;

    /// <summary>The most bytes that <see cref="DecodeLong"/> writes: every letter may stand for a zero byte.</summary>
    public const int MaxLongLength = MaxLongTextLength;

    private const int MaxLimbs = 24; // 256 letters hold 1,500 bits
    private const int MaxLongLimbs = 101; // 1,100 letters hold 6,444 bits

    /// <summary>Bitcoin's alphabet, from Satoshi Nakamoto's base58.h.</summary>
    public const string BitcoinAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /// <summary>The alphabet of the XRP Ledger.</summary>
    public const string XrpAlphabet = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

    private static readonly byte[] BitcoinDigits = AlphabetTable.Of(BitcoinAlphabet);
    private static readonly byte[] XrpDigits = AlphabetTable.Of(XrpAlphabet);

    private static readonly ulong[] PowersOf58 =
    [
        1, 58, 3364, 195112, 11316496, 656356768, 38068692544, 2207984167552, 128063081718016, 7427658739644928, 430804206899405824,
    ];

    /// <summary>Decodes text in Bitcoin's alphabet.</summary>
    /// <returns>The number of bytes, or -1 where a letter is foreign, the text too long or <paramref name="bytes"/> too short.</returns>
    public static int Decode(ReadOnlySpan<char> text, Span<byte> bytes) =>
        text.Length > MaxTextLength ? -1 : Decode(text, bytes, BitcoinDigits, '1', stackalloc ulong[MaxLimbs]);

    /// <summary>Decodes text of up to <see cref="MaxLongTextLength"/> letters; otherwise as <see cref="Decode(ReadOnlySpan{char}, Span{byte})"/>.</summary>
    public static int DecodeLong(ReadOnlySpan<char> text, Span<byte> bytes) =>
        text.Length > MaxLongTextLength ? -1 : Decode(text, bytes, BitcoinDigits, '1', stackalloc ulong[MaxLongLimbs]);

    /// <summary>Decodes text in the alphabet of the XRP Ledger; otherwise as <see cref="Decode(ReadOnlySpan{char}, Span{byte})"/>.</summary>
    public static int DecodeXrp(ReadOnlySpan<char> text, Span<byte> bytes) =>
        text.Length > MaxTextLength ? -1 : Decode(text, bytes, XrpDigits, 'r', stackalloc ulong[MaxLimbs]);

    /// <summary>The digit of a letter in Bitcoin's alphabet, or <see cref="AlphabetTable.Foreign"/>.</summary>
    public static byte DigitOf(char letter) => letter < 128 ? BitcoinDigits[letter] : AlphabetTable.Foreign;

    /// <summary>The position of the first letter outside Bitcoin's alphabet, or -1.</summary>
    public static int IndexOfForeign(ReadOnlySpan<char> text) => AlphabetTable.IndexOfForeign(text, BitcoinDigits);

    /// <summary>The position of the first letter outside the XRP Ledger's alphabet, or -1.</summary>
    public static int IndexOfForeignXrp(ReadOnlySpan<char> text) => AlphabetTable.IndexOfForeign(text, XrpDigits);

    /// <summary>Writes bytes in Bitcoin's alphabet; returns the number of letters.</summary>
    public static int Encode(ReadOnlySpan<byte> bytes, Span<char> text) => Encode(bytes, text, BitcoinAlphabet);

    /// <summary>Writes bytes in the given alphabet; returns the number of letters.</summary>
    public static int Encode(ReadOnlySpan<byte> bytes, Span<char> text, string alphabet)
    {
        var zeros = bytes.IndexOfAnyExcept((byte)0) is var first && first < 0 ? bytes.Length : first;
        Span<byte> digits = stackalloc byte[MaxTextLength];
        var count = 0;
        foreach (var b in bytes[zeros..])
        {
            int carry = b;
            for (var i = 0; i < count || carry > 0; i++)
            {
                carry += (i < count ? digits[i] : 0) << 8;
                digits[i] = (byte)(carry % 58);
                carry /= 58;
                count = Math.Max(count, i + 1);
            }
        }

        text[..zeros].Fill(alphabet[0]);
        for (var i = 0; i < count; i++)
        {
            text[zeros + i] = alphabet[digits[count - 1 - i]];
        }

        return zeros + count;
    }

    private static int Decode(ReadOnlySpan<char> text, Span<byte> bytes, byte[] digits, char zero, Span<ulong> limbs)
    {
        if (text.IsEmpty)
        {
            return -1;
        }

        var zeros = text.IndexOfAnyExcept(zero) is var first && first < 0 ? text.Length : first;
        var used = 0;
        for (var at = zeros; at < text.Length;)
        {
            var size = Math.Min(10, text.Length - at);
            ulong group = 0;
            uint foreign = 0;
            foreach (var c in text.Slice(at, size))
            {
                uint digit = c < 128 ? digits[c] : AlphabetTable.Foreign;
                foreign |= digit;
                group = (group * 58) + digit;
            }

            if (foreign >= AlphabetTable.Foreign)
            {
                return -1;
            }

            used = MultiplyAdd(limbs, used, PowersOf58[size], group);
            at += size;
        }

        return Write(limbs[..used], zeros, bytes);
    }

    /// <summary>Sets <c>limbs = limbs * factor + addend</c> and returns the number of limbs then in use.</summary>
    private static int MultiplyAdd(Span<ulong> limbs, int used, ulong factor, ulong addend)
    {
        var carry = addend;
        for (var i = 0; i < used; i++)
        {
            var high = Math.BigMul(limbs[i], factor, out var low);
            low += carry;
            carry = high + (low < carry ? 1UL : 0UL);
            limbs[i] = low;
        }

        if (carry != 0)
        {
            limbs[used++] = carry;
        }

        return used;
    }

    private static int Write(ReadOnlySpan<ulong> limbs, int zeros, Span<byte> bytes)
    {
        var top = limbs.IsEmpty ? 0 : 8 - (System.Numerics.BitOperations.LeadingZeroCount(limbs[^1]) / 8);
        var length = zeros + top + (Math.Max(0, limbs.Length - 1) * 8);
        if (length > bytes.Length)
        {
            return -1;
        }

        bytes[..zeros].Clear();
        if (!limbs.IsEmpty)
        {
            Span<byte> eight = stackalloc byte[8];
            BinaryPrimitives.WriteUInt64BigEndian(eight, limbs[^1]);
            eight[(8 - top)..].CopyTo(bytes[zeros..]);
            for (var i = limbs.Length - 2; i >= 0; i--)
            {
                BinaryPrimitives.WriteUInt64BigEndian(bytes[(length - ((i + 1) * 8))..], limbs[i]);
            }
        }

        return length;
    }
}
