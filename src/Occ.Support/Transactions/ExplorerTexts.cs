namespace Occ.Support;

/// <summary>The words for a link.</summary>
internal static class ExplorerTexts
{
    public static string Explain(in ExplorerLink link, string? language)
    {
        var key =
            (link.Warnings & ExplorerWarnings.LookAlikeHost) != 0 ? "explorer-links.look-alike"
            : (link.Warnings & ExplorerWarnings.Secret) != 0 ? "explorer-links.secret"
            : link.Kind == ExplorerKind.None ? link.Confusable.Count > 0 ? "explorer-links.other" : "explorer-links.unknown"
            : link.IsWellFormed ? "explorer-links.page" : "explorer-links.malformed";
        return TextCatalog.BuiltIn.Get(
            key,
            language,
            ("network", link.Network?.NameIn(language) ?? link.NetworkId ?? "?"),
            ("kind", TextCatalog.BuiltIn.Get("explorer-links.kind." + KebabCase.Code(link.Kind), language)),
            ("other", link.Confusable.Count > 0 ? link.Confusable[0].NameIn(language) : "?"));
    }
}
