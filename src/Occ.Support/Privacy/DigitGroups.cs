namespace Occ.Support;

/// <summary>Digits in groups that one kind of separator parts, as cards and phone numbers are written.</summary>
internal ref struct DigitGroups
{
    private const int MostGroups = 8;

    private readonly Span<char> _digits;
    private long _lengths;

    /// <summary>Reads the groups that begin at a digit; <paramref name="digits"/> is where they are put together.</summary>
    public DigitGroups(ReadOnlySpan<char> text, Span<char> digits)
    {
        _digits = digits;
        var separator = '\0';
        var at = 0;
        while (Count < MostGroups)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]) && Total < digits.Length)
            {
                digits[Total++] = text[at++];
            }

            _lengths = (_lengths << 8) | (long)(byte)(at - start);
            Count++;
            Length = at;
            if (at + 1 >= text.Length || text[at] is not (' ' or '-' or '.') || !char.IsAsciiDigit(text[at + 1]) || (separator != '\0' && text[at] != separator))
            {
                break;
            }

            separator = text[at++];
        }

        Separator = separator;
    }

    /// <summary>The number of groups.</summary>
    public int Count { get; private set; }

    /// <summary>The number of digits.</summary>
    public int Total { get; private set; }

    /// <summary>The length of the text that was read.</summary>
    public int Length { get; private set; }

    /// <summary>What parts the groups, or NUL.</summary>
    public char Separator { get; }

    /// <summary>All digits.</summary>
    public readonly ReadOnlySpan<char> Digits => _digits[..Total];

    /// <summary>The lengths of the groups as the bytes of a number, the last one lowest: 0x04040404.</summary>
    public readonly long Shape => _lengths;

    /// <summary>The same without the last group.</summary>
    public void DropLast()
    {
        var last = (int)(_lengths & 0xFF);
        _lengths >>= 8;
        Count--;
        Total -= last;
        Length -= last + 1;
    }
}
