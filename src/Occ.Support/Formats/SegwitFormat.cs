namespace Occ.Support;

/// <summary>A witness program: version 0 in bech32 (BIP-173), versions 1 to 16 in bech32m (BIP-350).</summary>
internal sealed class SegwitFormat : AddressFormat
{
    private const int MaxTextLength = 90; // BIP-173
    private const int MinProgramLength = 2;
    private const int MaxProgramLength = 40;
    private const int MaxVersion = 16;

    private readonly Bech32Prefix _prefix;

    public SegwitFormat(string notation, string humanReadablePart)
        : base(notation, Bech32Prefix.Shape(humanReadablePart, 1 + 4 + Bech32.ChecksumLength, MaxTextLength))
    {
        _prefix = new(humanReadablePart);
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        Span<byte> digits = stackalloc byte[MaxTextLength];
        var refused = _prefix.Read(reading.Text, digits, out var count, out var checksum);
        if (refused.Verdict != AddressVerdict.Valid)
        {
            return refused;
        }

        var version = digits[0];
        if (KindOf(version, Bech32.ByteCount(count - 1)) is not { } kind)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (checksum != (version == 0 ? Bech32.Bech32Constant : Bech32.Bech32mConstant))
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        if (version > MaxVersion)
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, _prefix.DataStart);
        }

        Span<byte> program = stackalloc byte[MaxTextLength];
        return Bech32.ToBytes(digits[1..count], program) < 0
            ? FormatMatch.Not(AddressVerdict.InvalidCharacter, _prefix.DataStart + count - 1)
            : FormatMatch.Valid(kind);
    }

    public override string Canonical(ReadOnlySpan<char> text) => _prefix.Canonical(text);

    /// <remarks>The version symbol says which checksum it is; where that symbol itself is found wrong, nothing can be said.</remarks>
    public override int Locate(ReadOnlySpan<char> text, Span<int> positions)
    {
        var constant = Bech32.Digit(text[_prefix.DataStart]) == 0 ? Bech32.Bech32Constant : Bech32.Bech32mConstant;
        var found = _prefix.Locate(text, constant, positions);
        return positions[..found].Contains(_prefix.DataStart) ? 0 : found;
    }

    /// <summary>The kind of a program, or null where a version has none of that length.</summary>
    public static string? KindOf(int version, int programLength) => (version, programLength) switch
    {
        (0, 20) => "p2wpkh",
        (0, 32) => "p2wsh",
        (0, _) => null,
        (_, < MinProgramLength or > MaxProgramLength) => null,
        (1, 32) => "p2tr",
        (1, 2) => "p2a",
        _ => "witness-unknown",
    };
}
