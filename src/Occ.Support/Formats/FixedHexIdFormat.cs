namespace Occ.Support;

/// <summary>A fixed beginning and hexadecimal digits in lower case up to a fixed length, such as a multihash behind <c>1220</c>.</summary>
/// <remarks>Multihash: the code of the hash function, the length, the digest; 12 20 is SHA-256.</remarks>
internal sealed class FixedHexIdFormat : TransactionIdFormat
{
    private readonly string _prefix;
    private readonly int _length;
    private readonly int _kept;
    private readonly TransactionIdConfusable[] _confusable;

    public FixedHexIdFormat(string notation, string prefix, int length, params TransactionIdConfusable[] confusable)
        : this(notation, prefix, length, length, confusable)
    {
    }

    /// <summary>A text of which the canonical spelling keeps the first digits alone.</summary>
    public FixedHexIdFormat(string notation, string prefix, int length, int kept, params TransactionIdConfusable[] confusable)
        : base(notation)
    {
        _prefix = prefix;
        _length = length;
        _kept = kept;
        _confusable = confusable;
    }

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

        return text.Length == _length
            ? TransactionIdMatch.Accepted(_kept == _length && HexDigits.IsLower(text[digitsAt..]), _confusable)
            : new(TransactionIdVerdict.WrongLength);
    }

    public override string Canonical(ReadOnlySpan<char> text) => text[.._kept].ToString().ToLowerInvariant();
}
