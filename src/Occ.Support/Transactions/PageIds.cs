namespace Occ.Support;

/// <summary>Checks the ids of explorers' pages by the formats of the network.</summary>
internal sealed class PageIds(NetworkTable networks)
{
    private const int MaxLength = 512;
    private const int MaxNumberDigits = 20;
    private const int FewestHashCharacters = 32;

    private static readonly TransactionIdFormat Evm = TransactionIdFormats.Parse("evm-hex64");

    private readonly TransactionIdValidator _transactions = new(networks);
    private readonly Lazy<AddressForms> _addresses = new(() => new(networks));

    /// <summary>Judges an id as it stands in a link.</summary>
    /// <param name="raw">The id, perhaps percent-encoded.</param>
    /// <param name="path">The path that it stands in: base64 may hold the slash that divides a path.</param>
    /// <param name="kind">What the page shows.</param>
    /// <param name="network">The network; null where it is unknown.</param>
    /// <param name="networkId">The id of the network, or its CAIP-2 chain id.</param>
    public ExplorerLink Judge(ReadOnlySpan<char> raw, ReadOnlySpan<char> path, ExplorerKind kind, Network? network, string? networkId)
    {
        var text = raw.Contains('%') ? Uri.UnescapeDataString(raw.ToString()) : null;
        var id = Cut(text is null ? raw : text);
        var verdict = Check(id, kind, network, networkId);
        if (kind == ExplorerKind.Transaction && !verdict.IsValid() && path.Overlaps(raw, out var at) && at + raw.Length < path.Length)
        {
            var whole = path[at..].TrimEnd('/');
            var wholeVerdict = whole.Length > MaxLength ? verdict : Check(whole, kind, network, networkId);
            id = wholeVerdict.IsValid() ? whole : id;
            verdict = wholeVerdict.IsValid() ? wholeVerdict : verdict;
        }

        var isSecret = verdict == TransactionIdVerdict.Secret || SecretKeyFormats.IsSecret(id);
        return new()
        {
            Kind = kind,
            Id = isSecret || id.Length > MaxLength ? null : id.ToString(),
            IdVerdict = isSecret ? TransactionIdVerdict.Secret : verdict,
            IsWellFormed = !isSecret && (verdict.IsValid() || verdict == TransactionIdVerdict.Address && kind == ExplorerKind.Address),
            Warnings = isSecret ? ExplorerWarnings.Secret : ExplorerWarnings.None,
        };
    }

    /// <summary>The spelling of an id in a link that is made; null where it is not well formed.</summary>
    public string? Canonical(ReadOnlySpan<char> id, Network network, ExplorerKind kind) => kind switch
    {
        ExplorerKind.Transaction => _transactions.Canonical(id, network),
        ExplorerKind.None => null,
        _ => id.Length is > 0 and <= MaxLength && Judge(id, default, kind, network, network.Id) is { IsWellFormed: true } ? id.ToString() : null,
    };

    private TransactionIdVerdict Check(ReadOnlySpan<char> id, ExplorerKind kind, Network? network, string? networkId)
    {
        if (id.IsEmpty || id.Length > MaxLength)
        {
            return id.IsEmpty ? TransactionIdVerdict.Empty : TransactionIdVerdict.TooLong;
        }

        return kind switch
        {
            ExplorerKind.Transaction => CheckTransaction(id, network, networkId),
            ExplorerKind.Address => IsAddress(id, network) ? TransactionIdVerdict.Address : TransactionIdVerdict.Unrecognised,
            ExplorerKind.Block => IsBlock(id) ? TransactionIdVerdict.Valid : TransactionIdVerdict.Unrecognised,
            _ => TransactionIdVerdict.Valid,
        };
    }

    private static TransactionIdVerdict CheckTransaction(ReadOnlySpan<char> id, Network? network, string? networkId)
    {
        var format = network is not null ? network.TransactionFormat : networkId is not null ? Evm : null;
        return format is null ? TransactionIdVerdict.ValidVariant : format.Check(id).Verdict;
    }

    private bool IsAddress(ReadOnlySpan<char> id, Network? network) => network is null ? _addresses.Value.Accepts(id) : AddressForms.Accepts(network.AddressFormats, id);

    private static bool IsBlock(ReadOnlySpan<char> id) =>
        id.ContainsAnyExceptInRange('0', '9') ? id.Length >= FewestHashCharacters : id.Length <= MaxNumberDigits || id.Length == Hex32IdFormat.DigitCount;

    /// <summary>The id without the output behind it, and without what was pasted on.</summary>
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> id)
    {
        var end = id.IndexOfAny('&', ',', ';');
        id = (end < 0 ? id : id[..end]).Trim();
        return id.Length > Hex32IdFormat.DigitCount && id[Hex32IdFormat.DigitCount] == ':' && HexDigits.IndexOfForeign(id[..Hex32IdFormat.DigitCount]) < 0
            ? id[..Hex32IdFormat.DigitCount]
            : id;
    }
}
