namespace Occ.Support.Fuzz;

/// <summary>Links to block explorers.</summary>
internal static class ExplorerLinkFuzz
{
    private static readonly ExplorerLinks Links = new();

    public static void Read(string text)
    {
        var link = Links.Read(text);
        Law.Says(link.Explain, "a link");
        Law.Holds(link.ToString().Length > 0, "a link has no words");
        if (!link.IsWellFormed || link is not { Network: { } network, Id: { } id })
        {
            return;
        }

        if (Links.For(network, id, link.Kind) is { } made)
        {
            var again = Links.Read(made);
            Law.Holds(again.Kind == link.Kind && again.Network == network, "a link that was made is read as another");
            Law.Holds(again.IsWellFormed, "a link that was made is not well formed");
        }
    }
}
