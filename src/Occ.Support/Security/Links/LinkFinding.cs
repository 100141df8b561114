namespace Occ.Support;

/// <summary>One thing that was seen in a link: what and where, never the text.</summary>
/// <param name="Sign">What was seen.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Brand">The brand that it belongs to or imitates; null where there is none.</param>
/// <param name="Start">The first UTF-16 code unit that shows it.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
public readonly record struct LinkFinding(LinkSign Sign, AdviceSeverity Severity, Brand? Brand, int Start, int Length)
{
    /// <summary>The id of the rule that gives advice about it, such as <c>combosquat</c>.</summary>
    public string Rule => KebabCase.Code(Sign);

    /// <summary>What to do.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string WhatToDo(string? language = null) => TextCatalog.BuiltIn.Get($"advice.{Rule}.do", language);

    /// <summary>Why.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Why(string? language = null) => TextCatalog.BuiltIn.Get($"advice.{Rule}.why", language);
}
