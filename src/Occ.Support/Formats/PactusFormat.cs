namespace Occ.Support;

/// <summary>An account of Pactus: one symbol of type and 20 bytes in bech32m.</summary>
/// <remarks>Pactus documentation, "Address": types 1 validator, 2 BLS account, 3 Ed25519 account.</remarks>
internal sealed class PactusFormat : AddressFormat
{
    private const int TextLetters = 1 + 32 + Bech32.ChecksumLength;

    private readonly Bech32Prefix _prefix;

    public PactusFormat(string notation, string humanReadablePart)
        : base(notation, Bech32Prefix.Shape(humanReadablePart, TextLetters, humanReadablePart.Length + 1 + TextLetters))
    {
        _prefix = new(humanReadablePart);
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        Span<byte> digits = stackalloc byte[128];
        if (_prefix.Read(reading.Text, digits, out _, out var checksum) is { Verdict: not AddressVerdict.Valid } refused)
        {
            return refused;
        }

        if (reading.Text.Length != Shape.MaxLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (checksum != Bech32.Bech32mConstant)
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        return digits[0] switch
        {
            1 => FormatMatch.Valid("validator"),
            2 => FormatMatch.Valid("bls-account"),
            3 => FormatMatch.Valid("ed25519-account"),
            _ => FormatMatch.Not(AddressVerdict.WrongVersion, _prefix.DataStart),
        };
    }

    public override string Canonical(ReadOnlySpan<char> text) => _prefix.Canonical(text);
}

/// <summary>The treasury of Pactus, on every network of it: 42 zeros.</summary>
internal sealed class PactusTreasuryFormat() : AddressFormat("pactus-treasury", new(DigitCount, DigitCount, AsciiSet.Of("0")))
{
    private const int DigitCount = 42;

    public override FormatMatch Check(ref AddressReading reading) =>
        reading.Text.IndexOfAnyExcept('0') is var foreign and >= 0 ? FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign)
        : reading.Text.Length != DigitCount ? FormatMatch.Not(AddressVerdict.WrongLength)
        : FormatMatch.Valid("treasury");
}
