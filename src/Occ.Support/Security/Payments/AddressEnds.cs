using System.Buffers;

namespace Occ.Support;

/// <summary>An address as its alphabet and its free characters, for a comparison of its ends.</summary>
internal readonly ref struct AddressEnds
{
    private const int LongestPrefix = 24;
    private const int TronHex = 42;
    private const int ShortestBase32 = 50;
    private const int ShortestBareKey = 43;
    private const int Ton = 48;
    private const string Bech32 = "023456789acdefghjklmnpqrstuvwxyz";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> Base32 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    private static readonly SearchValues<char> LowerPrefix = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");
    private static readonly SearchValues<char> UpperPrefix = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private readonly ReadOnlySpan<char> _text;
    private readonly int _fixed;
    private readonly double _bits;
    private readonly bool _foldsCase;

    private AddressEnds(ReadOnlySpan<char> text, int prefix, double bits, bool foldsCase)
    {
        _text = text;
        _fixed = Math.Min(prefix, text.Length);
        _bits = bits;
        _foldsCase = foldsCase;
    }

    public static AddressEnds Of(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return new(text, 2, 4, foldsCase: true);
        }

        if (Separator(text) is var separator and > 0)
        {
            return new(text, separator + 2, 5, foldsCase: true);
        }

        if (text.Length >= 40 && !text.ContainsAnyExcept(HexDigits))
        {
            return new(text, text.Length == TronHex && text.StartsWith("41") ? 2 : 0, 4, foldsCase: true);
        }

        return text.Length >= ShortestBase32 && !text.ContainsAnyExcept(Base32)
            ? new(text, 1, 5, foldsCase: false)
            : IsTon(text) ? new(text, 2, 6, foldsCase: false)
            : new(text, FixedBeginning(text), Math.Log2(58), foldsCase: false);
    }

    public bool IsSame(AddressEnds other) => _foldsCase && other._foldsCase ? _text.Equals(other._text, StringComparison.OrdinalIgnoreCase) : _text.SequenceEqual(other._text);

    /// <summary>The bits that are equal at both ends; each character counts once.</summary>
    public double MatchedBits(AddressEnds other)
    {
        if (_bits != other._bits || _fixed != other._fixed || !_text[.._fixed].Equals(other._text[.._fixed], _foldsCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
        {
            return 0;
        }

        var mine = _text[_fixed..];
        var theirs = other._text[_fixed..];
        var shorter = Math.Min(mine.Length, theirs.Length);
        var head = 0;
        while (head < shorter && Same(mine[head], theirs[head]))
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && Same(mine[^(tail + 1)], theirs[^(tail + 1)]))
        {
            tail++;
        }

        return (head + tail) * _bits;
    }

    private bool Same(char a, char b) => a == b || (_foldsCase && char.IsAsciiLetter(a) && (a | 0x20) == (b | 0x20));

    /// <summary>The separator of a bech32 text or a CashAddr; -1 where the text is none.</summary>
    private static int Separator(ReadOnlySpan<char> text)
    {
        var separator = text.IndexOf(':');
        separator = separator < 0 ? text.LastIndexOf('1') : separator;
        if (separator is < 1 or > LongestPrefix || text.Length - separator < 20)
        {
            return -1;
        }

        foreach (var c in text[(separator + 1)..])
        {
            if (!Bech32.Contains((char)(c | 0x20)) && !char.IsAsciiDigit(c))
            {
                return -1;
            }
        }

        return text[..separator].ContainsAnyExcept(LowerPrefix) && text[..separator].ContainsAnyExcept(UpperPrefix) ? -1 : separator;
    }

    private static bool IsTon(ReadOnlySpan<char> text) => text.Length == Ton && text[0] is 'E' or 'U' or 'k' or '0' && text[1] == 'Q';

    /// <summary>The letters that every address of the form begins with: a version byte fixes about one, a longer prefix more, a bare key none.</summary>
    private static int FixedBeginning(ReadOnlySpan<char> text) =>
        text.StartsWith("KT1") || text.StartsWith("tz") ? 3
            : text.Length is ShortestBareKey or ShortestBareKey + 1 ? 0
            : 1;
}
