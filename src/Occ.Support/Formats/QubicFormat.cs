using System.Buffers;
using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>Qubic: a 32-byte key as four times 14 letters, and four letters of its KangarooTwelve.</summary>
/// <remarks>qubic-cli, keyUtils.cpp: base 26, low letter first; 18 bits of the hash. In lower case the same text is a transaction's id.</remarks>
internal sealed class QubicFormat(string notation) : AddressFormat(notation, new(TextLength, TextLength, AsciiSet.Of(Alphabet)))
{
    private const int TextLength = 60;
    private const int PartLetters = 14;
    private const int Parts = 4;
    private const uint ChecksumMask = 0x3ffff;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly SearchValues<char> Letters = SearchValues.Create(Alphabet);

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (text.IndexOfAnyExcept(Letters) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        if (text.Length != TextLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> key = stackalloc byte[32];
        for (var part = 0; part < Parts; part++)
        {
            var number = Number(text.Slice(part * PartLetters, PartLetters));
            if (number > ulong.MaxValue)
            {
                return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
            }

            BinaryPrimitives.WriteUInt64LittleEndian(key[(8 * part)..], (ulong)number);
        }

        Span<byte> hash = stackalloc byte[4];
        hash.Clear();
        KangarooTwelve.Hash(key, hash[..3]);
        var isRight = Number(text[(Parts * PartLetters)..]) == (BinaryPrimitives.ReadUInt32LittleEndian(hash) & ChecksumMask);
        return isRight ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    private static UInt128 Number(ReadOnlySpan<char> letters)
    {
        UInt128 number = 0;
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            number = (number * 26) + (uint)(letters[i] - 'A');
        }

        return number;
    }
}
