namespace Occ.Support;

/// <summary>Recognises an address or id whose middle was left out, such as <c>0x12ab…cd34</c>.</summary>
internal static class IdTruncation
{
    private const int ShortestEnd = 3;
    private const int Longest = 100;
    private const int CueReach = 24;
    private static readonly WordTable AddressCues = WordTable.Of("address-cue");
    private static readonly WordTable TransactionCues = WordTable.Of("transaction-cue");
    private static readonly (string Prefix, string Network)[] Beginnings = [("T", "tron"), ("bc1", "bitcoin"), ("r", "ripple"), ("ltc1", "litecoin"), ("G", "stellar"), ("UQ", "ton"), ("EQ", "ton"), ("addr1", "cardano"), ("cosmos1", "cosmos"), ("osmo1", "osmosis"), ("D", "dogecoin")];

    public static bool TryFind(EntityList entities, int start, int end, out IntakeEntity entity)
    {
        entity = null!;
        var text = entities.Text.AsSpan();

        // A name in front, as in "hash:0x12...", is not part of it.
        var mark = text[start..end].LastIndexOfAny(":=/");
        start = mark < 0 ? start : start + mark + 1;
        var run = text[start..end];
        var gap = run.IndexOfAny("….*");
        if (gap < ShortestEnd || run.Length > Longest)
        {
            return false;
        }

        var rest = run[gap..].TrimStart("….*");
        var dots = run.Length - gap - rest.Length;
        if ((dots < 2 && run[gap] != '…') || rest.Length < ShortestEnd || !IsIdText(run[..gap]) || !IsIdText(rest) || !LooksLikeId(run[..gap], rest))
        {
            return false;
        }

        var isHash = IsHex(run[..gap], out var digits) && digits == gap && gap > ShortestEnd && IsHex(rest, out _);
        var isTransaction = isHash || TransactionCues.Before(entities, start, CueReach) is var cue && cue >= 0 && cue >= AddressCues.Before(entities, start, CueReach);
        var network = isTransaction ? null : NetworkOf(run);
        entity = new(isTransaction ? IntakeEntityKind.Transaction : IntakeEntityKind.Address, start, end - start, entities.Slice(start, end))
        {
            IsTruncated = true,
            Verdict = AddressVerdict.Truncated.Code(),
            Networks = network is null ? [] : [network],
        };
        return true;
    }

    /// <summary>Whether a text is hexadecimal, with or without <c>0x</c>, and how many digits it has.</summary>
    public static bool IsHex(ReadOnlySpan<char> text, out int digits)
    {
        var hex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        digits = hex.Length;
        foreach (var c in hex)
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }
        }

        return digits > 0;
    }

    private static bool IsIdText(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool LooksLikeId(ReadOnlySpan<char> head, ReadOnlySpan<char> tail) =>
        head.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        || (IsMixed(head) && (IsMixed(tail) || tail.Length >= 4))
        || (IsMixed(tail) && (head.Length >= 4 || head[0] == 'T'));

    private static bool IsMixed(ReadOnlySpan<char> text) =>
        (text.ContainsAnyInRange('0', '9') || (text[1..].ContainsAnyInRange('A', 'Z') && text.ContainsAnyInRange('a', 'z')))
        && (text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('A', 'Z'));

    private static string? NetworkOf(ReadOnlySpan<char> run)
    {
        foreach (var (prefix, network) in Beginnings)
        {
            if (run.StartsWith(prefix, StringComparison.Ordinal))
            {
                return network;
            }
        }

        return null;
    }
}
