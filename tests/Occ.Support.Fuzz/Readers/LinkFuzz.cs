namespace Occ.Support.Fuzz;

/// <summary>Links of any kind: the first line is one; those that follow are domains that the person used before.</summary>
internal static class LinkFuzz
{
    private const int MostVisited = 8;

    private static readonly LinkInspector Inspector = new();

    public static void Read(string text)
    {
        var (link, rest) = FuzzInput.Cut(text);
        Judge(link, Inspector.Check(link));
        Judge(link, Inspector.Check(link, rest.Split('\n', MostVisited + 1)[..^1]));
    }

    private static void Judge(string link, LinkCheck check)
    {
        Law.Within(link, check.HostStart, check.HostLength, "the host");
        Law.Says(check.Explain, "a link");
        foreach (var finding in check.Findings)
        {
            Law.Within(link, finding.Start, finding.Length, $"the sign {finding.Rule}");
            Law.Says(finding.Why, finding.Rule);
            Law.Says(finding.WhatToDo, finding.Rule);
        }
    }
}
