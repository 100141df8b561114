namespace Occ.Support.Tests.House.Tables;

/// <summary>The pages of <c>docs/tables</c>, each with the data that it is written from.</summary>
internal static class DataPages
{
    private const int LongestSample = 70;

    public static readonly IReadOnlyDictionary<string, Func<DataPage>> All = new Dictionary<string, Func<DataPage>>
    {
        ["networks"] = Networks,
        ["errors"] = Errors,
        ["guides"] = Guides,
        ["advice-rules"] = AdviceRules,
    };

    private static DataPage Networks()
    {
        var all = NetworkTable.BuiltIn.All;
        return new DataPage("The networks · 网络")
            .Say($"The {all.Count} networks of `NetworkTable.BuiltIn`, the best known first. [How a row is written, and how to add one](../networks.md).")
            .Say("`addresses` are the families of encodings; several networks write the same. A deposit at an exchange needs the memo where it stands in bold.")
            .Section("Main networks")
            .Table(["id", "name", "中文", "symbol", "CAIP-2", "addresses", "memo"], all.Where(n => !n.IsTestNetwork).Select(RowOf))
            .Section("Test networks")
            .Table(["id", "name", "中文", "symbol", "CAIP-2", "addresses", "memo"], all.Where(n => n.IsTestNetwork).Select(RowOf));
    }

    private static string[] RowOf(Network network)
    {
        var memo = network.Memo.Need == MemoNeed.None ? "" : KebabCase.Code(network.Memo.Name);
        var (name, chinese) = (DataPage.Plain(network.Name), DataPage.Plain(network.NameIn("zh")));
        return
        [
            DataPage.Code(network.Id), name, chinese == name ? "" : chinese, DataPage.Plain(network.Symbol), DataPage.Code(network.Caip2 ?? ""),
            string.Join(", ", network.AddressFormats.Select(f => f.Notation.Split('(')[0]).Distinct()),
            network.Memo.Need == MemoNeed.ExchangeDeposits ? $"**{memo}**" : memo,
        ];
    }

    private static DataPage Errors()
    {
        var all = ErrorCatalog.BuiltIn.All;
        var page = new DataPage("The errors · 错误")
            .Say($"The {all.Length} errors of `ErrorCatalog.BuiltIn`, by the file they stand in. [How a row is written, and how to add one](../adding-an-error-code.md).")
            .Say("`occ-support errors show ID` says the cause and the next steps in English and Chinese; `Diagnose` finds the row for a message.");
        foreach (var system in all.GroupBy(e => e.Ecosystem, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            page.Section($"{system.Key} ({system.Count()})").Table(["id", "says", "the money", "try again", "who acts"], system.Select(RowOf));
        }

        return page;
    }

    private static string[] RowOf(KnownError error)
    {
        var sample = error.Samples[0];
        return
        [
            DataPage.Code(error.Id), DataPage.Plain(sample.Length <= LongestSample ? sample : sample[..LongestSample].TrimEnd() + "…"),
            KebabCase.Code(error.FundsState), KebabCase.Code(error.Retryable), KebabCase.Code(error.Actor),
        ];
    }

    private static DataPage Guides()
    {
        var (guides, parts) = (GuideCatalog.BuiltIn.All.Where(g => !g.Definition.IsPart), GuideCatalog.BuiltIn.All.Where(g => g.Definition.IsPart));
        return new DataPage("The guides · 排查向导")
            .Say($"The {guides.Count()} guides that `Troubleshooter` walks. [How a guide is written, and how to add one](../adding-a-guide.md).")
            .Say("`answers` is about how many answers lead to an end, the parts that it calls left out. `occ-support guide show ID` prints one in full.")
            .Table(["id", "title", "标题", "what it does", "about", "version", "answers"], guides.Select(g => (string[])
                [DataPage.Code(g.Id), Text(g, "title", "en"), Text(g, "title", "zh-Hans"), Text(g, "summary", "en"), KebabCase.Code(g.Definition.Category), $"{g.Definition.Version}", $"{g.Remaining(g.Definition.Start)}"]))
            .Section("Parts")
            .Say("Guides go through these on their way; nobody begins with one.")
            .Table(["id", "title", "标题", "what it does", "version"], parts.Select(g => (string[])
                [DataPage.Code(g.Id), Text(g, "title", "en"), Text(g, "title", "zh-Hans"), Text(g, "summary", "en"), $"{g.Definition.Version}"]));
    }

    private static string Text(Guide guide, string key, string language) => DataPage.Plain(guide.Text(key, language) ?? "");

    private static DataPage AdviceRules()
    {
        var rules = new SecurityAdvisor().Rules;
        return new DataPage("The advice rules · 安全建议")
            .Say($"The {rules.Count} rules of `SecurityAdvisor`, in the order of advice of equal weight. [How to add one](../adding-an-advice-rule.md).")
            .Table(["id", "what to do", "做什么", "why", "source"], rules.Select(r => (string[])
                [DataPage.Code(r.Id), DataPage.Plain(r.WhatToDo("en")), DataPage.Plain(r.WhatToDo("zh")), DataPage.Plain(r.Why("en")), DataPage.Plain(r.Source)]));
    }
}
