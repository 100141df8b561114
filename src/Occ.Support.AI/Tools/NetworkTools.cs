using System.ComponentModel;

namespace Occ.Support.AI;

/// <summary>What stands on a network: addresses, transactions and the links of block explorers.</summary>
internal sealed class NetworkTools(NetworkTable networks)
{
    /// <summary>More than a model reads: a text can fit hundreds of networks.</summary>
    private const int MostNetworks = 20;

    private readonly AddressValidator _addresses = new(networks);
    private readonly TransactionIdValidator _transactions = new(networks);
    private readonly ExplorerLinks _explorers = new(networks);

    [Description("Says whether a text is a wallet address, of which network, and if not, where it is wrong. Never corrects one, and neither may you.")]
    public AddressAnswer CheckAddress(
        [Description("The address as the person wrote it.")] string text,
        [Description("The id of the network, such as tron or ethereum; leave it out to search all.")] string? network = null,
        [Description("The language of the explanation: en or zh-Hans.")] string? language = null)
    {
        if (network is null)
        {
            var found = _addresses.Identify(ToolText.Cut(text));
            return new(found.Verdict.Code(), found.Kind, Ids(found.Networks), null, null);
        }

        return networks.Find(network) is { } known && _addresses.Check(ToolText.Cut(text), known) is var check
            ? new(check.Verdict.Code(), check.Kind, check.IsValid ? [known.Id] : Ids(check.Fits), check.Position, check.Explain(language))
            : new("unknown-network", "", [], null, null);
    }

    [Description("Says whether a text is a transaction id (hash), of which networks, and what else it may be. It can't say whether the transaction exists.")]
    public TransactionAnswer CheckTransaction(
        [Description("The id as the person wrote it.")] string text,
        [Description("The id of the network; leave it out to search all.")] string? network = null,
        [Description("The language of the explanation: en or zh-Hans.")] string? language = null)
    {
        if (network is null)
        {
            var found = _transactions.Identify(ToolText.Cut(text));
            return new(found.Verdict.Code(), Ids(found.Networks), null, null);
        }

        return networks.Find(network) is { } known && _transactions.Check(ToolText.Cut(text), known) is var check
            ? new(check.Verdict.Code(), check.IsValid ? [known.Id] : Ids(check.Fits), check.Position, check.Explain(language))
            : new("unknown-network", [], null, null);
    }

    [Description("Says which network and what (transaction, address, block, token) a link to a block explorer shows.")]
    public ExplorerAnswer ReadExplorerLink([Description("The link.")] string url)
    {
        var link = _explorers.Read(ToolText.Clean(url));
        return new(ToolText.Code(link.Kind), link.NetworkId, link.Id);
    }

    private static string[] Ids(IEnumerable<Network> fitting) => [.. fitting.Take(MostNetworks).Select(n => n.Id)];
}
