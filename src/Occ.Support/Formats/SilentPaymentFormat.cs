namespace Occ.Support;

/// <summary>A silent payment code: a version and two public keys from which a payer derives taproot outputs.</summary>
/// <remarks>
/// BIP-352, "Address encoding" and "Versions": version 0 holds 66 bytes and no more, versions 1 to 30 at least 66, of which the
/// rest is for later readers, and version 31 is kept for an incompatible change. At most 1,023 characters.
/// </remarks>
internal sealed class SilentPaymentFormat : AddressFormat
{
    private const int MaxTextLength = 1023;
    private const int KeyLength = 33;
    private const int IncompatibleVersion = 31;
    private const int KeyLetters = ((2 * KeyLength * 8) + 4) / 5;

    private readonly Bech32Prefix _prefix;

    public SilentPaymentFormat(string notation, string humanReadablePart)
        : base(notation, Bech32Prefix.Shape(humanReadablePart, 1 + KeyLetters + Bech32.ChecksumLength, MaxTextLength))
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

        var version = digits[0];
        var length = Bech32.ByteCount(count - 1);
        if (length < 2 * KeyLength || (version == 0 && length > 2 * KeyLength))
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (checksum != Bech32.Bech32mConstant)
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        Span<byte> keys = stackalloc byte[MaxTextLength];
        return version == IncompatibleVersion || Bech32.ToBytes(digits[1..count], keys) < 0 || !IsCompressed(keys) || !IsCompressed(keys[KeyLength..])
            ? FormatMatch.Not(AddressVerdict.WrongVersion, _prefix.DataStart)
            : FormatMatch.Valid("silent-payment");
    }

    public override string Canonical(ReadOnlySpan<char> text) => _prefix.Canonical(text);

    private static bool IsCompressed(ReadOnlySpan<byte> key) => key[0] is 2 or 3;
}
