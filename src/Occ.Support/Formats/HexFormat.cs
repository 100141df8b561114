namespace Occ.Support;

/// <summary>So many bytes in hexadecimal, with a fixed text in front.</summary>
internal abstract class HexTextFormat : AddressFormat
{
    private readonly string _prefix;
    private readonly int _digits;
    private readonly bool _lowerOnly;

    /// <param name="notation">The term of the table.</param>
    /// <param name="prefix">What stands in front of the digits.</param>
    /// <param name="byteCount">How many bytes the digits stand for.</param>
    /// <param name="lowerOnly">Whether upper-case digits are refused.</param>
    protected HexTextFormat(string notation, string prefix, int byteCount, bool lowerOnly)
        : base(notation, new(prefix.Length + (2 * byteCount), prefix.Length + (2 * byteCount), AsciiSet.Of(prefix.Length > 0 ? prefix[..1] : "0123456789abcdefABCDEF"), prefix))
    {
        _prefix = prefix;
        _digits = 2 * byteCount;
        _lowerOnly = lowerOnly;
    }

    public sealed override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (!text.StartsWith(_prefix, StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var digits = text[_prefix.Length..];
        var isLower = !digits.ContainsAnyExcept(HexDigits.Lower);
        if (!isLower && HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, _prefix.Length + foreign);
        }

        if (digits.Length != _digits)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        return _lowerOnly && !isLower ? FormatMatch.Not(AddressVerdict.MixedCase) : Judge(digits, _prefix.Length);
    }

    public override string Canonical(ReadOnlySpan<char> text) => string.Concat(_prefix, text[_prefix.Length..].ToString().ToLowerInvariant());

    /// <summary>Judges digits that are as many and as written as they should be.</summary>
    /// <param name="digits">The digits.</param>
    /// <param name="at">Where they begin.</param>
    protected abstract FormatMatch Judge(ReadOnlySpan<char> digits, int at);
}

/// <summary>Hexadecimal without a checksum.</summary>
/// <param name="notation">The term of the table.</param>
/// <param name="byteCount">How many bytes the digits stand for.</param>
/// <param name="kind">What the address stands for.</param>
/// <param name="prefix">What stands in front of the digits.</param>
/// <param name="starts">What the digits may begin with; empty for anything.</param>
/// <param name="lowerOnly">Whether upper-case digits are refused.</param>
internal sealed class HexFormat(string notation, int byteCount, string kind, string prefix, string[] starts, bool lowerOnly)
    : HexTextFormat(notation, prefix, byteCount, lowerOnly)
{
    protected override FormatMatch Judge(ReadOnlySpan<char> digits, int at)
    {
        foreach (var start in starts)
        {
            if (digits.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return FormatMatch.Unchecked(kind);
            }
        }

        return starts.Length == 0 ? FormatMatch.Unchecked(kind) : FormatMatch.Not(AddressVerdict.WrongVersion, at);
    }
}
