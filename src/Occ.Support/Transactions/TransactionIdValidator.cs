using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Says whether a text is a transaction id of a network, and of which networks it can be one.</summary>
/// <remarks>
/// Most networks write 64 hexadecimal digits and no checksum, so a text fits many networks and a wrong digit can't be seen.
/// Any text is answered, never with an exception, in bounded time.
/// </remarks>
public sealed class TransactionIdValidator
{
    /// <summary>Texts of more UTF-16 code units than this are no transaction id of any network.</summary>
    public const int MaxTextLength = 512;

    private readonly NetworkTable _table;
    private readonly Lazy<Family[]> _families;

    /// <summary>A validator over the networks that ship with the library.</summary>
    public TransactionIdValidator()
        : this(NetworkTable.BuiltIn)
    {
    }

    /// <summary>A validator over a table of networks.</summary>
    public TransactionIdValidator(NetworkTable table)
    {
        _table = Guard.Against.Null(table);
        _families = new(() => [.. table.All.GroupBy(n => n.TransactionFormat).Select(g => new Family(g.Key, [.. g]))]);
    }

    /// <summary>Checks a text, strictly as it stands, against the network with an id of the table.</summary>
    /// <exception cref="ArgumentException">There is no such network.</exception>
    public TransactionIdCheck Check(ReadOnlySpan<char> text, string networkId) => Check(text, _table.Get(networkId));

    /// <summary>Checks a text, strictly as it stands, against one network.</summary>
    public TransactionIdCheck Check(ReadOnlySpan<char> text, Network network)
    {
        Guard.Against.Null(network);
        if (text.IsEmpty || text.Length > MaxTextLength)
        {
            return new(network, text.IsEmpty ? TransactionIdVerdict.Empty : TransactionIdVerdict.TooLong);
        }

        var match = network.TransactionFormat.Check(text);
        return match.Verdict.IsValid() ? new(network, match.Verdict) : Refuse(text, network, match);
    }

    /// <summary>Finds the networks whose transaction ids a text fits, strictly as it stands.</summary>
    public TransactionIdIdentification Identify(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxTextLength)
        {
            return new(text.IsEmpty ? TransactionIdVerdict.Empty : TransactionIdVerdict.TooLong);
        }

        var best = TransactionIdVerdict.Unrecognised;
        List<(TransactionIdVerdict Verdict, Family Family)>? accepted = null;
        foreach (var family in _families.Value)
        {
            var verdict = family.Format.Check(text).Verdict;
            best = verdict > best ? verdict : best;
            if (verdict.IsValid())
            {
                (accepted ??= []).Add((verdict, family));
            }
        }

        return accepted is null ? new(best) : new(best, Rank(accepted));
    }

    /// <summary>The canonical spelling of an id, such as lower case with <c>0x</c>; null where the network does not accept the text.</summary>
    public string? Canonical(ReadOnlySpan<char> text, Network network) =>
        Check(text, network).IsValid ? network.TransactionFormat.Canonical(text) : null;

    private static Network[] Rank(List<(TransactionIdVerdict Verdict, Family Family)> accepted) => accepted is [var single]
        ? single.Family.Networks
        : [.. accepted.SelectMany(a => a.Family.Networks, (a, n) => (a.Verdict, Network: n)).OrderBy(p => p.Network.IsTestNetwork).ThenByDescending(p => p.Verdict).ThenBy(p => p.Network.Rank).Select(p => p.Network)];

    private TransactionIdCheck Refuse(ReadOnlySpan<char> text, Network network, TransactionIdMatch match)
    {
        if (PastedText.IndexOfEllipsis(text) is var ellipsis and > 0)
        {
            return new(network, TransactionIdVerdict.Truncated, ellipsis..(ellipsis + 1));
        }

        if (Inside(text, network) is { } inside)
        {
            return new(network, TransactionIdVerdict.SurroundingText, inside);
        }

        var isClear = match.Verdict is TransactionIdVerdict.BlockHash or TransactionIdVerdict.OutOfRange or TransactionIdVerdict.ChecksumMismatch;
        if (!isClear && Identify(text) is { Verdict: TransactionIdVerdict.Valid } elsewhere)
        {
            return new(network, TransactionIdVerdict.WrongNetwork, fits: elsewhere.Networks);
        }

        return new(network, match.Verdict, match.Position < 0 ? null : match.Position..(match.Position + 1));
    }

    private static Range? Inside(ReadOnlySpan<char> text, Network network)
    {
        foreach (var word in PastedText.WordsInside(text))
        {
            if (word.End.Value - word.Start.Value < text.Length && network.TransactionFormat.Check(text[word]).Verdict.IsValid())
            {
                return word;
            }
        }

        return null;
    }

    private sealed record Family(TransactionIdFormat Format, Network[] Networks);
}
