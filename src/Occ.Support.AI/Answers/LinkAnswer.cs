namespace Occ.Support.AI;

/// <summary>Whose link it is, or whom it imitates, and the domains that are truly the brand's.</summary>
internal sealed record LinkAnswer(string Verdict, string? Brand, string[] OfficialDomains, string Explanation, LinkLine[] Findings);

/// <summary>One thing about a link, and what to do about it.</summary>
internal sealed record LinkLine(string Rule, string Severity, string Do, string Why);
