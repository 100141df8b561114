namespace Occ.Support;

/// <summary>Bytes in bech32 or bech32m behind a human-readable part, with no meaning of their own for the symbols in front.</summary>
/// <remarks>BIP-173 and BIP-350, without their limit of 90 characters where the payload is longer.</remarks>
internal sealed class Bech32Format : AddressFormat
{
    private readonly Bech32Prefix _prefix;
    private readonly uint _constant;
    private readonly PayloadKind _kindOf;
    private readonly int _skip;

    /// <param name="notation">The term of the table.</param>
    /// <param name="humanReadablePart">The human-readable part, in lower case.</param>
    /// <param name="constant">What the checksum must come to.</param>
    /// <param name="sizes">The smallest and the largest payload, in bytes.</param>
    /// <param name="kindOf">The kind of address that a payload is, or null where it is none.</param>
    /// <param name="versionSymbols">How many symbols stand in front of the bytes; they must be zero.</param>
    /// <param name="literal">Text in front that is outside the coding.</param>
    public Bech32Format(
        string notation,
        string humanReadablePart,
        uint constant,
        (int Min, int Max) sizes,
        PayloadKind kindOf,
        int versionSymbols = 0,
        string literal = "")
        : base(notation, ShapeOf(literal, humanReadablePart, sizes, versionSymbols))
    {
        _prefix = new(humanReadablePart, literal);
        _constant = constant;
        _kindOf = kindOf;
        _skip = versionSymbols;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        Span<byte> digits = stackalloc byte[512];
        var refused = _prefix.Read(reading.Text, digits, out var count, out var checksum);
        if (refused.Verdict != AddressVerdict.Valid)
        {
            return refused;
        }

        if (reading.Text.Length < Shape.MinLength || reading.Text.Length > Shape.MaxLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (checksum != _constant)
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        Span<byte> bytes = stackalloc byte[320];
        var length = Bech32.ToBytes(digits[_skip..count], bytes);
        if (length < 0)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (_skip > 0 && digits[0] != 0)
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, _prefix.DataStart);
        }

        return _kindOf(bytes[..length]) is { } kind ? FormatMatch.Valid(kind) : FormatMatch.Not(AddressVerdict.WrongLength);
    }

    public override string Canonical(ReadOnlySpan<char> text) => _prefix.Canonical(text);

    private static FormatShape ShapeOf(string literal, string humanReadablePart, (int Min, int Max) sizes, int versionSymbols)
    {
        var around = literal.Length + humanReadablePart.Length + 1 + versionSymbols + Bech32.ChecksumLength;
        var first = literal.Length > 0 ? AsciiSet.Of(literal.AsSpan(0, 1)) : AsciiSet.OfLetter(humanReadablePart[0]);
        return new(around + Letters(sizes.Min), around + Letters(sizes.Max), first, literal + humanReadablePart + "1");
    }

    public override int Locate(ReadOnlySpan<char> text, Span<int> positions) => _prefix.Locate(text, _constant, positions);

    private static int Letters(int bytes) => ((bytes * 8) + 4) / 5;
}

/// <summary>What an address with some payload stands for, such as <c>contract</c>; null where it is no payload of the format.</summary>
internal delegate string? PayloadKind(ReadOnlySpan<byte> payload);
