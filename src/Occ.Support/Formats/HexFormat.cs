namespace Occ.Support;

/// <summary>So many bytes in hexadecimal, with a fixed text in front, and no checksum.</summary>
internal sealed class HexFormat : AddressFormat
{
    private readonly string _prefix;
    private readonly string[] _starts;
    private readonly int _digits;
    private readonly bool _lowerOnly;
    private readonly string _kind;

    /// <param name="notation">The term of the table.</param>
    /// <param name="byteCount">How many bytes the digits stand for.</param>
    /// <param name="kind">What the address stands for.</param>
    /// <param name="prefix">What stands in front of the digits.</param>
    /// <param name="starts">What the digits may begin with; empty for anything.</param>
    /// <param name="lowerOnly">Whether upper-case digits are refused.</param>
    public HexFormat(string notation, int byteCount, string kind, string prefix, string[] starts, bool lowerOnly)
        : base(notation, new(prefix.Length + (2 * byteCount), prefix.Length + (2 * byteCount), AsciiSet.Of(prefix.Length > 0 ? prefix[..1] : "0123456789abcdefABCDEF")))
    {
        _prefix = prefix;
        _starts = starts;
        _digits = 2 * byteCount;
        _lowerOnly = lowerOnly;
        _kind = kind;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (!text.StartsWith(_prefix, StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var digits = text[_prefix.Length..];
        if (HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, _prefix.Length + foreign);
        }

        if (digits.Length != _digits)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (_lowerOnly && !HexDigits.IsLower(digits))
        {
            return FormatMatch.Not(AddressVerdict.MixedCase);
        }

        return BeginsRight(digits) ? FormatMatch.Unchecked(_kind) : FormatMatch.Not(AddressVerdict.WrongVersion, _prefix.Length);
    }

    public override string Canonical(ReadOnlySpan<char> text) => string.Concat(_prefix, text[_prefix.Length..].ToString().ToLowerInvariant());

    private bool BeginsRight(ReadOnlySpan<char> digits)
    {
        foreach (var start in _starts)
        {
            if (digits.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return _starts.Length == 0;
    }
}
