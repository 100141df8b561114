using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>ICAP, the spelling of an Ethereum address as an IBAN: <c>XE</c>, two check digits and the address in base 36.</summary>
/// <remarks>
/// Ethereum's "Inter exchange client address protocol": the direct form (30 digits) and the basic form (31 digits, all 160 bits).
/// The check is that of ISO 13616: the number modulo 97 is 1. No wallet takes the spelling today, so the canonical one is EIP-55.
/// </remarks>
internal sealed class IcapFormat(string notation, EvmFormat evm)
    : AddressFormat(notation, new(HeaderLength + 30, HeaderLength + 31, AsciiSet.Of("X")))
{
    private const int HeaderLength = 4;
    private const int AddressLength = 20;

    private static readonly byte[] Digits = AlphabetTable.Of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (!text.StartsWith("XE", StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        if (AlphabetTable.IndexOfForeign(text, Digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        if (!Shape.Fits(text))
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (DecimalDigits.IndexOfForeign(text[2..HeaderLength]) is var letter and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, 2 + letter);
        }

        if (Modulo97(text[..HeaderLength], Modulo97(text[HeaderLength..], 0)) != 1)
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        Span<byte> address = stackalloc byte[AddressLength];
        return TryDecode(text[HeaderLength..], address) ? FormatMatch.Valid("icap") : FormatMatch.Not(AddressVerdict.WrongLength);
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        Span<byte> address = stackalloc byte[AddressLength];
        TryDecode(text[HeaderLength..], address);
        return evm.Canonical("0x" + Convert.ToHexString(address));
    }

    private static int Modulo97(ReadOnlySpan<char> text, int remainder)
    {
        foreach (var c in text)
        {
            var digit = Digits[c];
            remainder = ((remainder * (digit < 10 ? 10 : 100)) + digit) % 97;
        }

        return remainder;
    }

    /// <summary>Reads the number into 160 bits; false where it does not fit.</summary>
    private static bool TryDecode(ReadOnlySpan<char> text, Span<byte> address)
    {
        Span<uint> words = stackalloc uint[AddressLength / 4];
        words.Clear();
        ulong carry = 0;
        foreach (var c in text)
        {
            carry = Digits[c];
            for (var i = words.Length - 1; i >= 0; i--)
            {
                carry += words[i] * 36UL;
                words[i] = (uint)carry;
                carry >>= 32;
            }

            if (carry != 0)
            {
                return false;
            }
        }

        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(address[(4 * i)..], words[i]);
        }

        return true;
    }
}
