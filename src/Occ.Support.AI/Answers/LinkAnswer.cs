namespace Occ.Support.AI;

/// <summary>Whose link it is, or whom it imitates, and the domains that are truly the brand's.</summary>
internal sealed record LinkAnswer(string Verdict, string? Brand, string[] OfficialDomains, string Explanation, LinkReason[] Reasons);

/// <summary>One thing about a link, and what to do about it.</summary>
internal sealed record LinkReason(string Rule, string Severity, string Why, string WhatToDo);
