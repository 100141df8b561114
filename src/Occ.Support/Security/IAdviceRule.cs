namespace Occ.Support;

/// <summary>A rule that looks at a situation and gives an advice or none. It keeps nothing.</summary>
public interface IAdviceRule
{
    /// <summary>Its id, in kebab case; ids of the library's own rules are taken.</summary>
    string Id { get; }

    /// <summary>On whose authority it speaks.</summary>
    string Source { get; }

    /// <summary>Looks at a situation. What is unknown is not taken for good, nor for bad.</summary>
    /// <param name="context">The situation and the policy.</param>
    /// <returns>What was found, or null.</returns>
    AdviceFinding? Judge(AdviceContext context);

    /// <summary>What to do, in a language.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    string WhatToDo(string? language);

    /// <summary>Why, in a language.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    string Why(string? language);
}
