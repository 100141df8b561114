namespace Occ.Support;

/// <summary>Kaspa: a version byte and a public key or script hash, with CashAddr's checksum; the prefix is needed, lower case alone is read.</summary>
/// <remarks>rusty-kaspa, crypto/addresses: versions 0 (Schnorr key, 32 bytes), 1 (ECDSA key, 33) and 8 (script hash, 32).</remarks>
internal sealed class KaspaFormat : AddressFormat
{
    private const int MaxData = 63;
    private const int MinData = 61;

    private static readonly byte[] Digits = AlphabetTable.Of(Bech32.Alphabet);

    private readonly CashAddrPrefix _prefix;

    public KaspaFormat(string notation, string prefix)
        : base(notation, new(prefix.Length + 1 + MinData, prefix.Length + 1 + MaxData, AsciiSet.Of(prefix.AsSpan(0, 1)), prefix + ":"))
    {
        _prefix = new(prefix, Digits);
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (_prefix.ReadPrefix(reading.Text, mayBeUpper: false) is { Verdict: not AddressVerdict.Valid } wrong)
        {
            return wrong;
        }

        Span<byte> digits = stackalloc byte[MaxData + 1];
        if (_prefix.ReadData(reading.Text, _prefix.Text.Length, digits, out var count) is { Verdict: not AddressVerdict.Valid } refused)
        {
            return refused;
        }

        var length = Bech32.ToBytes(digits[..count], digits);
        if (length < 0)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        return (digits[0], length) switch
        {
            (0, 33) => FormatMatch.Valid("p2pk-schnorr"),
            (1, 34) => FormatMatch.Valid("p2pk-ecdsa"),
            (8, 33) => FormatMatch.Valid("p2sh"),
            (0 or 1 or 8, _) => FormatMatch.Not(AddressVerdict.WrongLength),
            _ => FormatMatch.Not(AddressVerdict.WrongVersion, _prefix.Text.Length),
        };
    }

    public override int Locate(ReadOnlySpan<char> text, Span<int> positions) => _prefix.Locate(text, positions);
}
