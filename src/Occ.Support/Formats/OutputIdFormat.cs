namespace Occ.Support;

/// <summary>The id of a transaction with outputs, and the ways to name an output or an inscription of it.</summary>
/// <remarks>
/// An output is <c>txid:n</c>, <c>txid#n</c> or <c>txid_n</c>, an inscription <c>txid</c>, <c>i</c>, <c>n</c> (ord); BIP-122 writes
/// <c>blockchain://chain/tx/txid</c>. All are read as the transaction.
/// Cardano knows <c>txid#n</c> alone.
/// </remarks>
internal sealed class OutputIdFormat(string notation, string marks = ":#_i", HexKind kind = HexKind.Output) : TransactionIdFormat(notation)
{
    private const string Scheme = "blockchain:";
    private const string Path = "/tx/";

    private readonly Hex32IdFormat _hash = new("hex64", HexPrefix.Foreign, HexCase.Lower, kind);

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        var (start, length) = Transaction(text);
        var match = _hash.Check(text.Slice(start, length)).Behind(start);
        return length == text.Length ? match : match.AsVariant();
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        var (start, length) = Transaction(text);
        return _hash.Canonical(text.Slice(start, length));
    }

    private (int Start, int Length) Transaction(ReadOnlySpan<char> text)
    {
        if (text.Length <= Hex32IdFormat.DigitCount)
        {
            return (0, text.Length);
        }

        var start = LinkLength(text);
        var mark = start + Hex32IdFormat.DigitCount;
        var isOutput = mark < text.Length && marks.Contains(text[mark]) && IsIndex(text[(mark + 1)..]);
        return (start, isOutput ? Hex32IdFormat.DigitCount : text.Length - start);
    }

    private static int LinkLength(ReadOnlySpan<char> text) =>
        text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && text.IndexOf(Path, StringComparison.Ordinal) is var path and > 0 ? path + Path.Length : 0;

    private static bool IsIndex(ReadOnlySpan<char> digits) =>
        DecimalDigits.TryRead(digits, out var index) && index <= uint.MaxValue && (digits.Length == 1 || digits[0] != '0');
}
