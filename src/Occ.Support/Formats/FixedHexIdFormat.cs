namespace Occ.Support;

/// <summary>A fixed beginning and hexadecimal digits in lower case up to a fixed length, such as a multihash behind <c>1220</c>.</summary>
/// <remarks>Multihash: the code of the hash function, the length, the digest; 12 20 is SHA-256.</remarks>
internal sealed class FixedHexIdFormat : TransactionIdFormat
{
    private readonly string _prefix;
    private readonly int _length;
    private readonly TransactionIdFormat? _kept;
    private readonly TransactionIdConfusable[] _confusable;

    public FixedHexIdFormat(string notation, string prefix, int length, params TransactionIdConfusable[] confusable)
        : base(notation)
    {
        _prefix = prefix;
        _length = length;
        _confusable = confusable;
    }

    /// <summary>An id of 64 digits with more digits behind it, which the canonical spelling leaves out.</summary>
    public FixedHexIdFormat(string notation, int length, TransactionIdFormat kept)
        : this(notation, "", length) => _kept = kept;

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        var digitsAt = _prefix.StartsWith("0x", StringComparison.Ordinal) && text.StartsWith("0x", StringComparison.Ordinal) ? 2 : 0;
        if (HexDigits.IndexOfForeign(text[digitsAt..]) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, digitsAt + foreign);
        }

        if (!text.StartsWith(_prefix, StringComparison.Ordinal))
        {
            return new(TransactionIdVerdict.WrongPrefix, 0);
        }

        if (text.Length != _length)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        if (_kept?.Check(text[..Hex32IdFormat.DigitCount]) is { } kept)
        {
            return kept.Verdict.IsValid() ? TransactionIdMatch.Accepted(false, _confusable) : kept;
        }

        return TransactionIdMatch.Accepted(HexDigits.IsLower(text[digitsAt..]), _confusable);
    }

    public override string Canonical(ReadOnlySpan<char> text) =>
        _kept is null ? text.ToString().ToLowerInvariant() : _kept.Canonical(text[..Hex32IdFormat.DigitCount]);
}
