namespace Occ.Support;

/// <summary>One piece of advice: what to do, why, on whose authority, and what it rests on.</summary>
public sealed class Advice
{
    private readonly IAdviceRule _rule;

    internal Advice(IAdviceRule rule, AdviceFinding finding)
    {
        _rule = rule;
        Finding = finding;
    }

    /// <summary>The id of the rule, such as <c>seed-phrase-request</c>.</summary>
    public string Rule => _rule.Id;

    /// <summary>How bad it is to ignore it.</summary>
    public AdviceSeverity Severity => Finding.Severity;

    /// <summary>When to follow it.</summary>
    public AdviceUrgency Urgency => Finding.Urgency;

    /// <summary>What it rests on: kinds and positions, never the text.</summary>
    public ReportItems<AdviceEvidence> Evidence => Finding.Evidence;

    /// <summary>The id of the brand imitated; null where there is none.</summary>
    public string? Brand => Finding.Brand;

    /// <summary>On whose authority, such as <c>NIST SP 800-63B-4, 3.1.1.2</c>.</summary>
    public string Source => _rule.Source;

    private AdviceFinding Finding { get; }

    /// <summary>What to do.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string WhatToDo(string? language = null) => _rule.WhatToDo(language);

    /// <summary>Why.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Why(string? language = null) => _rule.Why(language);

    /// <summary>Returns the rule and the severity.</summary>
    public override string ToString() => $"{Rule}, {KebabCase.Code(Severity)}";
}
