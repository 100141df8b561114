namespace Occ.Support;

/// <summary>Finds networks that a text names, to settle which of several an address or id belongs to.</summary>
internal static class NetworkContext
{
    private const int MaxLength = 1000;

    /// <summary>The networks in the order they had, those that the context names by a name of their own first, then those whose coin it names.</summary>
    public static IReadOnlyList<Network> NamedFirst(IReadOnlyList<Network> networks, ReadOnlySpan<char> context)
    {
        var near = context[..Math.Min(context.Length, MaxLength)].ToString();
        var ranked = networks.Select(network => (Network: network, Order: IsNamed(near, NamesOf(network)) ? 0 : IsNamed(near, [network.Symbol]) ? 1 : 2)).ToArray();
        return ranked.All(r => r.Order == 2) ? networks : [.. ranked.OrderBy(r => r.Order).Select(r => r.Network)];
    }

    private static IEnumerable<string> NamesOf(Network network) =>
        network.Aliases.Concat([network.Id, network.Name, network.NameIn(LanguageTag.SimplifiedChinese)]);

    private static bool IsNamed(string context, IEnumerable<string> names) => names.Any(name => name.Length > 1 && HasWord(context, name));

    /// <summary>Whether a name stands in the context, and not inside a longer word where it is written in letters of ASCII.</summary>
    private static bool HasWord(string context, string name)
    {
        for (var at = context.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = context.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var isOpen = at == 0 || !char.IsAsciiLetterOrDigit(name[0]) || !char.IsAsciiLetterOrDigit(context[at - 1]);
            var end = at + name.Length;
            if (isOpen && (end == context.Length || !char.IsAsciiLetterOrDigit(name[^1]) || !char.IsAsciiLetterOrDigit(context[end])))
            {
                return true;
            }
        }

        return false;
    }
}
