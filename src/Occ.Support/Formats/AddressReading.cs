using System.Runtime.InteropServices;

namespace Occ.Support;

/// <summary>One text on its way through several formats, decoded and hashed at most once per coding.</summary>
/// <remarks>It lives on the stack of one check, in scratch memory of the caller, so that a check allocates nothing.</remarks>
[StructLayout(LayoutKind.Auto)]
internal ref struct AddressReading
{
    /// <summary>How much scratch memory a reading needs, in bytes.</summary>
    public const int ScratchLength = Base58.MaxLongLength;

    private const int NotTried = -2;

    private readonly Span<byte> _scratch;
    private int _base58Length;
    private int _base58Foreign = NotTried;
    private int _sha256TwiceHolds;

    /// <summary>Begins to read a text.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <param name="scratch">At least <see cref="ScratchLength"/> bytes.</param>
    public AddressReading(ReadOnlySpan<char> text, Span<byte> scratch)
    {
        Text = text;
        _scratch = scratch;
        _base58Length = NotTried;
        _sha256TwiceHolds = NotTried;
    }

    /// <summary>Goes on with a text that was decoded and hashed already.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <param name="scratch">The scratch memory, which begins with the decoded bytes.</param>
    /// <param name="base58Length">How many bytes the text decodes to.</param>
    /// <param name="sha256TwiceHolds">Whether the last four of them are the checksum of those before.</param>
    public AddressReading(ReadOnlySpan<char> text, Span<byte> scratch, int base58Length, bool sha256TwiceHolds)
    {
        Text = text;
        _scratch = scratch;
        _base58Length = base58Length;
        _sha256TwiceHolds = sha256TwiceHolds ? 1 : 0;
    }

    /// <summary>Goes on with a text whose case was judged already.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <param name="scratch">The scratch memory.</param>
    /// <param name="eip55Holds">Whether it is that of EIP-55.</param>
    public AddressReading(ReadOnlySpan<char> text, Span<byte> scratch, bool eip55Holds)
        : this(text, scratch) => Eip55Holds = eip55Holds;

    /// <summary>Whether the case of the last forty characters, hexadecimal digits, is that of EIP-55; null where it was not tried.</summary>
    public bool? Eip55Holds { get; set; }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>The bytes that the text stands for in base58; false where it holds a foreign letter or is too long.</summary>
    public bool TryBase58(out ReadOnlySpan<byte> bytes)
    {
        if (_base58Length == NotTried)
        {
            _base58Length = Text.Length > Base58.MaxTextLength ? Base58.DecodeLong(Text, _scratch) : Base58.Decode(Text, _scratch);
        }

        bytes = _base58Length < 0 ? default : _scratch[.._base58Length];
        return _base58Length >= 0;
    }

    /// <summary>Why the text does not decode in base58.</summary>
    public FormatMatch Base58Refusal()
    {
        if (_base58Foreign == NotTried)
        {
            _base58Foreign = Base58.IndexOfForeign(Text);
        }

        return _base58Foreign >= 0 ? FormatMatch.Not(AddressVerdict.InvalidCharacter, _base58Foreign) : FormatMatch.Not(AddressVerdict.WrongLength);
    }

    /// <summary>Whether <see cref="Base58Sha256TwiceHolds"/> was asked and said yes: then a dearer checksum need not be tried.</summary>
    public readonly bool IsBase58Sha256Twice => _sha256TwiceHolds == 1;

    /// <summary>Whether the last four bytes are the first of SHA-256 twice over those before; to be asked of texts that decode.</summary>
    public bool Base58Sha256TwiceHolds()
    {
        if (_sha256TwiceHolds == NotTried)
        {
            Span<byte> hash = stackalloc byte[32];
            Digests.Sha256Twice(_scratch[..(_base58Length - 4)], hash);
            _sha256TwiceHolds = hash[..4].SequenceEqual(_scratch.Slice(_base58Length - 4, 4)) ? 1 : 0;
        }

        return _sha256TwiceHolds == 1;
    }
}
