using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>CryptoNote: a tag, two keys, perhaps a payment id, and the first four bytes of Keccak-256, in base58 by blocks.</summary>
/// <remarks>
/// CryptoNote standard 007. The tag is a number in the variable length of protocol buffers. Zano and its kin may add a byte
/// of flags, and their payment ids have 1 to 128 bytes (<c>currency_format_utils.cpp</c>).
/// </remarks>
internal sealed class CryptoNoteFormat : AddressFormat
{
    private const int KeysLength = 64;
    private const int ChecksumLength = 4;
    private const int MaxLength = 256;

    private readonly byte[] _tag;
    private readonly int _minLength;
    private readonly int _maxLength;
    private readonly string _kind;

    private CryptoNoteFormat(string notation, byte[] tag, int minLength, int maxLength, string kind)
        : base(notation, new(BlockBase58.TextLength(minLength), BlockBase58.TextLength(maxLength), FirstLetters(tag)))
    {
        _tag = tag;
        _minLength = minLength;
        _maxLength = maxLength;
        _kind = kind;
    }

    /// <summary>Makes the format of one tag.</summary>
    /// <param name="tag">The number in front.</param>
    /// <param name="kind">What the address stands for; it carries a payment id if the name says that it is integrated.</param>
    /// <param name="flags">Whether a byte of flags may follow the keys.</param>
    public static CryptoNoteFormat Of(int tag, string kind, bool flags)
    {
        var bytes = VariableLength(tag);
        var isIntegrated = kind.EndsWith("integrated", StringComparison.Ordinal);
        var (shortest, longest) = (isIntegrated, flags) switch
        {
            (false, false) => (0, 0),
            (false, true) => (0, 1),
            (true, false) => (8, 8),
            (true, true) => (1, 129),
        };
        var fixedLength = bytes.Length + KeysLength + ChecksumLength;
        return new($"cryptonote({tag}={kind}{(flags ? ";flags" : "")})", bytes, fixedLength + shortest, fixedLength + longest, kind);
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        Span<byte> bytes = stackalloc byte[MaxLength];
        var length = BlockBase58.Decode(text, bytes);
        if (length < 0)
        {
            return Base58Refusal.Of(text) is { Verdict: AddressVerdict.InvalidCharacter } foreign
                ? foreign
                : FormatMatch.Not(Shape.Fits(text) ? AddressVerdict.ChecksumMismatch : AddressVerdict.WrongLength);
        }

        if (length < _minLength || length > _maxLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (!bytes.StartsWith(_tag))
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, 0);
        }

        Span<byte> hash = stackalloc byte[32];
        Digests.Keccak256(bytes[..(length - ChecksumLength)], hash);
        return hash[..ChecksumLength].SequenceEqual(bytes.Slice(length - ChecksumLength, ChecksumLength))
            ? FormatMatch.Valid(_kind)
            : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    private static byte[] VariableLength(int number)
    {
        var bytes = new List<byte>();
        for (; number >= 0x80; number >>= 7)
        {
            bytes.Add((byte)(number | 0x80));
        }

        return [.. bytes, (byte)number];
    }

    /// <summary>The first letters of the first block: eight bytes that begin with the tag.</summary>
    private static AsciiSet FirstLetters(byte[] tag)
    {
        const ulong LettersBelow = 430804206899405824; // 58 to the power of 10
        Span<byte> block = stackalloc byte[8];
        block.Clear();
        tag.CopyTo(block);
        var low = BinaryPrimitives.ReadUInt64BigEndian(block) / LettersBelow;
        block[tag.Length..].Fill(0xff);
        var high = BinaryPrimitives.ReadUInt64BigEndian(block) / LettersBelow;
        return AsciiSet.Of(Base58.BitcoinAlphabet.AsSpan((int)low, (int)(high - low) + 1));
    }
}
