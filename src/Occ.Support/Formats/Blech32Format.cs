namespace Occ.Support;

/// <summary>A confidential witness program of Liquid: version, blinding key and program, with the long checksum of blech32.</summary>
/// <remarks>Elements, "Confidential Addresses": version 0 in blech32, from 1 on in blech32m, as BIP-350 has it for segwit.</remarks>
internal sealed class Blech32Format : AddressFormat
{
    private const int KeyLength = 33;
    private const int MaxDigits = 1 + (((KeyLength + 40) * 8) + 4) / 5;
    private const int MinDigits = 1 + (((KeyLength + 2) * 8) + 4) / 5;
    private const int MaxVersion = 16;

    private readonly Bech32Prefix _prefix;
    private readonly ulong _start;
    private readonly int _maxText;

    public Blech32Format(string notation, string humanReadablePart)
        : base(notation, Bech32Prefix.Shape(
            humanReadablePart, MinDigits + Blech32.ChecksumLength, humanReadablePart.Length + 1 + MaxDigits + Blech32.ChecksumLength))
    {
        _prefix = new(humanReadablePart);
        _start = Blech32.StartFor(humanReadablePart);
        _maxText = Shape.MaxLength;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (_prefix.ReadPrefix(text, _maxText, Blech32.ChecksumLength, out var count) is { Verdict: not AddressVerdict.Valid } refused)
        {
            return refused;
        }

        var data = text[_prefix.DataStart..];
        Span<byte> digits = stackalloc byte[MaxDigits + Blech32.ChecksumLength];
        if (!Blech32.TryRead(_start, data, digits, out var checksum))
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, _prefix.DataStart + Bech32.IndexOfForeign(data));
        }

        if (_prefix.MatchOfCase(text) is { Verdict: not AddressVerdict.Valid } mixed)
        {
            return mixed;
        }

        var version = digits[0];
        if (KindOf(version, Bech32.ByteCount(count - 1) - KeyLength) is not { } kind)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (checksum != (version == 0 ? Blech32.Blech32Constant : Blech32.Blech32mConstant))
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        Span<byte> bytes = stackalloc byte[MaxDigits];
        return version > MaxVersion || Bech32.ToBytes(digits[1..count], bytes) < 0 || bytes[0] is not (2 or 3)
            ? FormatMatch.Not(AddressVerdict.WrongVersion, _prefix.DataStart)
            : FormatMatch.Valid(kind);
    }

    public override string Canonical(ReadOnlySpan<char> text) => _prefix.Canonical(text);

    private static string? KindOf(int version, int programLength) => SegwitFormat.KindOf(version, programLength) switch
    {
        "p2wpkh" => "confidential-p2wpkh",
        "p2wsh" => "confidential-p2wsh",
        "p2tr" => "confidential-p2tr",
        null => null,
        _ => "confidential-witness-unknown",
    };
}
