namespace Occ.Support;

/// <summary>CashAddr: a type, a hash and a 40-bit checksum in which the prefix takes part; the prefix may be left out of the text.</summary>
/// <remarks>CashAddr specification of Bitcoin Cash; types 2 and 3 by CHIP-2022-02 (CashTokens).</remarks>
internal sealed class CashAddrFormat : AddressFormat
{
    private const int MaxData = 112; // 64 bytes of hash, a version byte and the checksum

    private readonly string _prefix;
    private readonly string _upperPrefix;
    private readonly ulong _start;

    private static ReadOnlySpan<byte> HashLengths => [20, 24, 28, 32, 40, 48, 56, 64];

    public CashAddrFormat(string notation, string prefix)
        : base(notation, new(42, prefix.Length + 1 + MaxData, AsciiSet.OfLetter(prefix[0]).Or(AsciiSet.Of("qpzrQPZR"))))
    {
        _prefix = prefix + ":";
        _upperPrefix = _prefix.ToUpperInvariant();
        _start = CashAddrChecksum.StartFor(prefix);
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        var dataStart = 0;
        if (text.IndexOf(':') >= 0)
        {
            if (!text.StartsWith(_prefix, StringComparison.Ordinal) && !text.StartsWith(_upperPrefix, StringComparison.Ordinal))
            {
                return FormatMatch.Not(text.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase) ? AddressVerdict.MixedCase : AddressVerdict.WrongPrefix, 0);
            }

            dataStart = _prefix.Length;
        }

        var data = text[dataStart..];
        if (data.Length is <= CashAddrChecksum.Length or > MaxData)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> digits = stackalloc byte[MaxData];
        if (!CashAddrChecksum.TryRead(_start, data, digits, out var checksum))
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, dataStart + Bech32.IndexOfForeign(data));
        }

        if (text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('A', 'Z'))
        {
            return FormatMatch.Not(AddressVerdict.MixedCase);
        }

        if (checksum != 1)
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        Span<byte> bytes = stackalloc byte[MaxData];
        var length = Bech32.ToBytes(digits[..(data.Length - CashAddrChecksum.Length)], bytes);
        return length < 1 || length != 1 + HashLengths[bytes[0] & 7]
            ? FormatMatch.Not(AddressVerdict.WrongLength)
            : KindOf(bytes[0] >> 3) is { } kind
                ? FormatMatch.Valid(kind)
                : FormatMatch.Not(AddressVerdict.WrongVersion, dataStart);
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        var lower = text.ToString().ToLowerInvariant();
        return lower.StartsWith(_prefix, StringComparison.Ordinal) ? lower : _prefix + lower;
    }

    public override int Locate(ReadOnlySpan<char> text, Span<int> positions)
    {
        var data = text[(text.IndexOf(':') + 1)..];
        Span<byte> digits = stackalloc byte[MaxData];
        CashAddrChecksum.TryRead(_start, data, digits, out var checksum);
        var found = BchErrors.CashAddr.Find(checksum ^ 1, data.Length, positions);
        for (var i = 0; i < found; i++)
        {
            positions[i] = text.Length - 1 - positions[i];
        }

        positions[..found].Sort();
        return found;
    }

    private static string? KindOf(int type) => type switch
    {
        0 => "p2pkh",
        1 => "p2sh",
        2 => "token-p2pkh",
        3 => "token-p2sh",
        _ => null,
    };
}
