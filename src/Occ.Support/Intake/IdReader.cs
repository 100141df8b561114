namespace Occ.Support;

/// <summary>Finds addresses and transaction ids in a run of ASCII: the run as it stands, then its parts.</summary>
internal sealed class IdReader(EntityList entities, NetworkNames names, AddressValidator addresses, TransactionIdValidator transactions)
{
    /// <summary>No address or id is shorter, unless its middle was left out.</summary>
    public const int Shortest = 24;

    private const int LongestPlain = 128;
    private const int MaxParts = 64;
    private const int HashDigits = 64;
    private const int CueReach = 32;
    private const string Edges = ".:;/-_?&#@*~%$…=+";
    private static readonly WordTable TransactionCues = WordTable.Of("transaction-cue");
    private static readonly WordTable AddressCues = WordTable.Of("address-cue");
    private HashSet<string>? _named;

    /// <summary>Reads a run; a link is the position of the link that it stands in, whose name is not a part.</summary>
    public void Read(int start, int end, int? link)
    {
        var (first, last) = Trim(start, end);
        if (IdTruncation.TryFind(entities, first, last, out var truncated))
        {
            entities.Add(truncated);
            return;
        }

        if (last - first < Shortest)
        {
            return;
        }

        if (link is null && (TryAdd(start, end) || TryAdd(first, last)))
        {
            return;
        }

        if (!Parts(first, last, ":=/?&#@,%") && link is null)
        {
            Parts(first, last, ":=/?&#@,%-_.+~*$");
        }

        if (link is null)
        {
            Damaged(first, last);
        }
    }

    private (int Start, int End) Trim(int start, int end)
    {
        var text = entities.Text;
        while (start < end && Edges.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        while (start < end && Edges.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return (start, end);
    }

    private bool Parts(int start, int end, string separators)
    {
        var text = entities.Text.AsSpan();
        var any = false;
        for (var count = 0; start < end && count < MaxParts; count++)
        {
            var length = text[start..end].IndexOfAny(separators);
            var stop = length < 0 ? end : start + length;
            any |= stop - start >= Shortest && entities.IsFree(start, stop) && TryAdd(start, stop);
            start = stop + 1;
        }

        return any;
    }

    private bool TryAdd(int start, int end)
    {
        var text = entities.Text.AsSpan(start, end - start);
        if (text.Length > AddressValidator.MaxTextLength)
        {
            return false;
        }

        var address = addresses.Identify(text);
        var transaction = transactions.Identify(text);
        var isBoth = address.Verdict == AddressVerdict.ValidWithoutChecksum && transaction.IsValid;
        if (address.IsValid && !IsUnlikely(text) && !(isBoth && IsRatherTransaction(text, start, address.Networks)))
        {
            entities.Add(Made(IntakeEntityKind.Address, start, end, address.Networks, address.Verdict.Code()));
            return true;
        }

        if (transaction.IsValid && text.Length is > Shortest and <= LongestPlain && !IsUnlikely(text))
        {
            entities.Add(Made(IntakeEntityKind.Transaction, start, end, transaction.Networks, transaction.Verdict.Code()));
            return true;
        }

        return false;
    }

    /// <summary>
    /// Of a text that can be both the nearest word in front decides; but 64 digits are the id of a transaction on most
    /// networks and an address on few, so that one of these must be named.
    /// </summary>
    private bool IsRatherTransaction(ReadOnlySpan<char> text, int start, IReadOnlyList<Network> networks)
    {
        var isCalledAddress = AddressCues.Before(entities, start, CueReach) > TransactionCues.Before(entities, start, CueReach);
        return IdTruncation.IsHex(text, out var digits) && digits == HashDigits
            ? !(isCalledAddress && networks.Any(n => (_named ??= names.NamedIn(entities)).Contains(n.Id)))
            : !isCalledAddress && TransactionCues.Before(entities, start, CueReach) >= 0;
    }

    /// <summary>Whether a text without a checksum is more likely a word or a number: no digit in it, or nothing else.</summary>
    private static bool IsUnlikely(ReadOnlySpan<char> text) =>
        (!text.ContainsAnyInRange('0', '9') && !text.ContainsAnyInRange('A', 'Z')) || !text.ContainsAnyExceptInRange('0', '9');

    private IntakeEntity Made(IntakeEntityKind kind, int start, int end, IReadOnlyList<Network> networks, string verdict) => new(kind, start, end - start, entities.Slice(start, end))
    {
        Networks = [.. networks.Select(n => n.Id).ToArray()],
        Verdict = verdict,
    };

    /// <summary>A text that has all the looks of an address or id and is none: mistyped or cut.</summary>
    private void Damaged(int start, int end)
    {
        if (!entities.IsFree(start, end))
        {
            return;
        }

        // A name in front, as in "address:T...", is not part of it.
        var text = entities.Text.AsSpan();
        var mark = text[start..end].LastIndexOfAny(":=");
        start = mark < 0 ? start : start + mark + 1;
        text = text[start..end];
        if (text.ContainsAnyExceptInRange('0', 'z') || text.Length > LongestPlain)
        {
            return;
        }

        if (IdTruncation.IsHex(text, out var digits))
        {
            if (digits is > 34 and < 48 && text.Length != digits)
            {
                entities.Add(Made(IntakeEntityKind.Address, start, end, [], addresses.Identify(text).Verdict.Code()));
            }
            else if (digits is > 56 and < 72)
            {
                entities.Add(Made(IntakeEntityKind.Transaction, start, end, [], transactions.Identify(text).Verdict.Code()));
            }

            return;
        }

        var verdict = addresses.Identify(text).Verdict;
        var looksLikeOne = text.ContainsAnyInRange('0', '9') && text.ContainsAnyInRange('a', 'z') && text.Length >= 26
            && (text.ContainsAnyInRange('A', 'Z') || text.StartsWith("bc1", StringComparison.Ordinal) || text.StartsWith("ltc1", StringComparison.Ordinal));
        const int strKey = 56; // SEP-23
        looksLikeOne |= text[0] == 'G' && text.Length is > strKey - 4 and < strKey + 4 && text.ContainsAnyInRange('2', '7') && !text.ContainsAnyInRange('a', 'z');
        if (looksLikeOne && verdict is AddressVerdict.ChecksumMismatch or AddressVerdict.MixedCase or AddressVerdict.WrongLength or AddressVerdict.InvalidCharacter or AddressVerdict.WrongVersion)
        {
            entities.Add(Made(IntakeEntityKind.Address, start, end, [], verdict.Code()));
        }
    }
}
