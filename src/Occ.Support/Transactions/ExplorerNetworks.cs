namespace Occ.Support;

/// <summary>Finds the network that an explorer means by a name of its own.</summary>
internal static class ExplorerNetworks
{
    private static readonly string[] HintNames = ["cluster", "network", "chain", "net"];
    private static readonly string[] Main = ["mainnet", "mainnet-beta", "main", "public", "livenet", "finney", "mainnet-public"];
    private static readonly string[] Test = ["testnet", "devnet", "test", "preprod", "preview", "ghostnet", "shadownet", "nile", "shasta", "sepolia", "stokenet", "futurenet", "previewnet", "calibration"];

    /// <summary>The network of a segment or label, such as <c>osmosis</c>, <c>phoenix-1</c> or <c>assethub-polkadot</c>.</summary>
    public static Network? Named(ReadOnlySpan<char> name, NetworkTable networks)
    {
        const int longest = 48;
        if (name.Length is 0 or > longest)
        {
            return null;
        }

        var text = name.ToString().ToLowerInvariant();
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return networks.Find(text)
            ?? networks.FindByCaip2("cosmos:" + text)
            ?? (dash > 0 ? networks.Find($"{text[(dash + 1)..]}-{text[..dash]}") : null)
            ?? networks.FindByName(text).FirstOrDefault();
    }

    /// <summary>What a link says of the network beside its path: a parameter, a free segment, or a word behind the id.</summary>
    public static ReadOnlySpan<char> Hint(in LinkText link, in RouteMatch match)
    {
        if (!link.Query.IsEmpty)
        {
            foreach (var name in HintNames)
            {
                if (LinkText.Parameter(link.Query, name) is { IsEmpty: false } value)
                {
                    return value;
                }
            }
        }

        return !match.Any.IsEmpty ? match.Any : match.Rest.Equals("testnet", StringComparison.OrdinalIgnoreCase) ? match.Rest : default;
    }

    /// <summary>Applies a hint to the network of the host.</summary>
    /// <returns>False where the hint means a network that the table lacks.</returns>
    public static bool TryApply(ReadOnlySpan<char> hint, NetworkTable networks, ref Network? network)
    {
        if (network is null)
        {
            network = Named(hint, networks);
            return true;
        }

        if (hint.IsEmpty || IsOneOf(hint, Main) || network.IsTestNetwork)
        {
            return true;
        }

        var isTest = IsOneOf(hint, Test);
        var exact = hint.Length > 24 ? null : networks.Find($"{network.Id}-{hint.ToString().ToLowerInvariant()}");
        if (exact is null && !isTest)
        {
            return true;
        }

        network = exact ?? networks.Find(network.Id + "-testnet");
        return network is not null;
    }

    private static bool IsOneOf(ReadOnlySpan<char> hint, string[] names)
    {
        foreach (var name in names)
        {
            if (hint.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
