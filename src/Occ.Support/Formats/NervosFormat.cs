namespace Occ.Support;

/// <summary>A lock script of Nervos CKB: code hash, hash type and arguments in bech32m; older texts leave parts out and are in bech32.</summary>
/// <remarks>RFC-0021 of Nervos. The short and the two old full forms are read, but no longer written.</remarks>
internal sealed class NervosFormat : AddressFormat
{
    private const int MaxTextLength = 1100;
    private const int CodeHashLength = 32;
    private const int ShortLength = 22;

    private readonly Bech32Prefix _prefix;

    public NervosFormat(string notation, string humanReadablePart)
        : base(notation, Bech32Prefix.Shape(humanReadablePart, (((ShortLength * 8) + 4) / 5) + Bech32.ChecksumLength, MaxTextLength))
    {
        _prefix = new(humanReadablePart);
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (reading.Text.Length > MaxTextLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> digits = stackalloc byte[MaxTextLength];
        if (_prefix.Read(reading.Text, digits, out var count, out var checksum) is { Verdict: not AddressVerdict.Valid } refused)
        {
            return refused;
        }

        if (reading.Text.Length < Shape.MinLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (checksum is not (Bech32.Bech32Constant or Bech32.Bech32mConstant))
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        var length = Bech32.ToBytes(digits[..count], digits);
        if (length < 0)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        return KindOf(digits[..length], checksum == Bech32.Bech32mConstant) is { } kind
            ? FormatMatch.Valid(kind)
            : FormatMatch.Not(AddressVerdict.WrongVersion, _prefix.DataStart);
    }

    public override string Canonical(ReadOnlySpan<char> text) => _prefix.Canonical(text);

    private static string? KindOf(ReadOnlySpan<byte> payload, bool isBech32m) => (payload[0], isBech32m) switch
    {
        (0x00, true) when payload.Length > 1 + CodeHashLength && payload[1 + CodeHashLength] is 0 or 1 or 2 or 4 => "full",
        (0x01, false) when payload.Length == ShortLength && payload[1] <= 2 => "short-legacy",
        (0x02 or 0x04, false) when payload.Length > CodeHashLength => "full-legacy",
        _ => null,
    };
}
