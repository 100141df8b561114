namespace Occ.Support;

/// <summary>An address as its free characters, for a comparison of its ends.</summary>
internal readonly ref struct AddressEnds
{
    private const int TonKey = 43;

    /// <summary>So many zeros in front are a number of the system, such as a contract that comes with the chain: nobody made them by trying.</summary>
    private const int SystemZeros = 12;

    private readonly ReadOnlySpan<char> _text;
    private readonly EndShape _shape;
    private readonly bool _isTon;

    private AddressEnds(ReadOnlySpan<char> text, EndShape shape)
    {
        _text = text[shape.Prefix..];
        _shape = shape;
        _isTon = shape.Each == 6;
    }

    /// <param name="text">Any text.</param>
    /// <param name="isFelt">Whether addresses are numbers below a prime of 252 bits, as on Starknet.</param>
    public static AddressEnds Of(ReadOnlySpan<char> text, bool isFelt)
    {
        text = text.Trim();
        return new(text, EndShape.Of(text, isFelt));
    }

    /// <summary>Whether both are one address; those of TON also where only the flags and the checksum differ.</summary>
    public bool IsSame(AddressEnds other)
    {
        if (_isTon && other._isTon)
        {
            return Head(_text.Slice(2, TonKey), other._text.Slice(2, TonKey)) == TonKey;
        }

        return _text.Equals(other._text, _shape.FoldsCase && other._shape.FoldsCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <summary>The bits that are equal at both ends, and in how many characters; each character counts once.</summary>
    public (double Bits, int Characters) Match(AddressEnds other)
    {
        if (_shape.Each == 0 || _shape.Each != other._shape.Each)
        {
            return (0, 0);
        }

        var mine = _text[Math.Min(_shape.Fixed, _text.Length)..];
        var theirs = other._text[Math.Min(other._shape.Fixed, other._text.Length)..];
        var head = BeginsAlike(other) ? Head(mine, theirs) : 0;
        head = _shape.Each == 4 && head >= SystemZeros && !mine[..SystemZeros].ContainsAnyExcept('0') ? 0 : head;
        var shorter = Math.Min(mine.Length, theirs.Length);
        var tail = 0;
        while (tail < shorter - head && Same(mine[^(tail + 1)], theirs[^(tail + 1)]))
        {
            tail++;
        }

        return (Bits(head, Math.Min(_shape.First, other._shape.First)) + Bits(tail, _shape.Last), head + tail);
    }

    private bool BeginsAlike(AddressEnds other) => _isTon
        || (_shape.Fixed == other._shape.Fixed && _text[.._shape.Fixed].Equals(other._text[.._shape.Fixed], _shape.FoldsCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    private double Bits(int characters, double outermost) => characters == 0 ? 0 : outermost + ((characters - 1) * _shape.Each);

    private int Head(ReadOnlySpan<char> mine, ReadOnlySpan<char> theirs)
    {
        var head = 0;
        while (head < mine.Length && head < theirs.Length && Same(mine[head], theirs[head]))
        {
            head++;
        }

        return head;
    }

    private bool Same(char a, char b) => a == b
        || (_shape.FoldsCase && char.IsAsciiLetter(a) && (a | 0x20) == (b | 0x20))
        || (_isTon && (a, b) is ('+', '-') or ('-', '+') or ('/', '_') or ('_', '/'));
}
