namespace Occ.Support;

/// <summary>CashAddr: a type, a hash and a 40-bit checksum in which the prefix takes part; the prefix may be left out of the text.</summary>
/// <remarks>CashAddr specification of Bitcoin Cash; types 2 and 3 by CHIP-2022-02 (CashTokens).</remarks>
internal sealed class CashAddrFormat : AddressFormat
{
    private const int MaxData = 112; // 64 bytes of hash, a version byte and the checksum

    private static readonly string[] StandardKinds = ["p2pkh", "p2sh", "token-p2pkh", "token-p2sh"];
    private static readonly string[] LegacyKinds = ["p2pkh-legacy", "p2sh-legacy"];

    private readonly CashAddrPrefix _prefix;
    private readonly string[] _kinds;

    private static ReadOnlySpan<byte> HashLengths => [20, 24, 28, 32, 40, 48, 56, 64];

    /// <param name="notation">The term of the table.</param>
    /// <param name="prefix">The prefix, without the colon.</param>
    /// <param name="kind">The kind of key and script hashes alike where the prefix stands for one, else empty.</param>
    /// <param name="isLegacy">Whether the network no longer writes the form.</param>
    /// <param name="types">How many types the network knows: 4 with those that hold tokens, 2 without.</param>
    public CashAddrFormat(string notation, string prefix, string kind, bool isLegacy, int types)
        : base(notation, new(42, prefix.Length + 1 + MaxData, AsciiSet.OfLetter(prefix[0]).Or(AsciiSet.Of("qpzrQPZR"))))
    {
        _prefix = new(prefix, Bech32.Digits);
        _kinds = kind.Length > 0 ? [kind, kind] : isLegacy ? LegacyKinds : StandardKinds[..types];
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        var dataStart = 0;
        if (text.Contains(':'))
        {
            if (_prefix.ReadPrefix(text, mayBeUpper: true) is { Verdict: not AddressVerdict.Valid } wrong)
            {
                return wrong;
            }

            dataStart = _prefix.Text.Length;
        }

        Span<byte> digits = stackalloc byte[MaxData];
        if (_prefix.ReadData(text, dataStart, digits, out var count) is { Verdict: not AddressVerdict.Valid } refused)
        {
            return refused;
        }

        var length = Bech32.ToBytes(digits[..count], digits);
        if (length < 1 || length != 1 + HashLengths[digits[0] & 7])
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        return digits[0] >> 3 is var type && type < _kinds.Length
            ? FormatMatch.Valid(_kinds[type])
            : FormatMatch.Not(AddressVerdict.WrongVersion, dataStart);
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        var lower = text.ToString().ToLowerInvariant();
        return lower.StartsWith(_prefix.Text, StringComparison.Ordinal) ? lower : _prefix.Text + lower;
    }

    public override int Locate(ReadOnlySpan<char> text, Span<int> positions) => _prefix.Locate(text, positions);
}
