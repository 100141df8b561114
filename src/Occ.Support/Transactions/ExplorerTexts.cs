namespace Occ.Support;

/// <summary>The words for a link.</summary>
internal static class ExplorerTexts
{
    public static string Explain(in ExplorerLink link, string? language)
    {
        var key =
            (link.Warnings & ExplorerWarnings.LookAlikeHost) != 0 ? "explorers.look-alike"
            : (link.Warnings & ExplorerWarnings.Secret) != 0 ? "explorers.secret"
            : link.Kind == ExplorerKind.None ? link.Confusable.Count > 0 ? "explorers.other" : "explorers.unknown"
            : link.IsWellFormed ? "explorers.page" : "explorers.malformed";
        return TextCatalog.BuiltIn.Get(
            key,
            language,
            ("network", link.Network?.NameIn(language) ?? link.NetworkId ?? "?"),
            ("kind", TextCatalog.BuiltIn.Get("explorers.kind." + KebabCase.Code(link.Kind), language)),
            ("other", link.Confusable.Count > 0 ? TextCatalog.BuiltIn.Get("transactions.confusable." + link.Confusable[0].Code(), language) : "?"));
    }
}
