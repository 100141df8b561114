using System.Globalization;

namespace Occ.Support;

/// <summary>The words for a verdict.</summary>
internal static class AddressTexts
{
    private const int MaxNetworksNamed = 3;

    public static string Explain(in AddressCheck check, string? language)
    {
        var texts = TextCatalog.BuiltIn;
        var network = check.Network?.NameIn(language) ?? "?";
        var position = check.Position is { } at ? (at + 1).ToString(NumberFormatInfo.InvariantInfo) : "";
        var key = "addresses.verdict." + check.Verdict.Code();
        if (position.Length > 0 && texts.Contains(key + ".at"))
        {
            key += ".at";
        }

        return texts.Get(key, language, ("network", network), ("position", position), ("others", Names(check.Fits, language)));
    }

    private static string Names(IReadOnlyList<Network> networks, string? language)
    {
        var texts = TextCatalog.BuiltIn;
        var names = string.Join(texts.Get("addresses.list-separator", language), networks.Take(MaxNetworksNamed).Select(n => n.NameIn(language)));
        return networks.Count <= MaxNetworksNamed ? names : texts.Get("addresses.list-more", language, ("names", names), ("count", networks.Count.ToString(NumberFormatInfo.InvariantInfo)));
    }
}
