namespace Occ.Support;

/// <summary>The reference of a transfer inside an exchange: no transaction on any chain, at least not yet.</summary>
internal static class ExchangeReference
{
    /// <summary>What such a reference is.</summary>
    public static readonly TransactionIdConfusable[] Order = [TransactionIdConfusable.OrderNumber];

    private static readonly string[] Beginnings = ["internal transfer", "off-chain transfer", "offchain transfer", "内部转账", "站内转账", "链下转账"];

    /// <summary>Whether a text is a UUID, three groups of 6, 5 and 6 letters and digits, or the words for such a transfer.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return HasGroups(text, [8, 4, 4, 4, 12]) ? HexDigits.IndexOfForeign(text[^12..]) < 0 : HasGroups(text, [6, 5, 6]);
    }

    private static bool HasGroups(ReadOnlySpan<char> text, ReadOnlySpan<int> lengths)
    {
        var at = 0;
        foreach (var length in lengths)
        {
            if (at > 0 && (at >= text.Length || text[at++] != '-'))
            {
                return false;
            }

            if (text.Length - at < length || !IsWord(text.Slice(at, length)))
            {
                return false;
            }

            at += length;
        }

        return at == text.Length;
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
