namespace Occ.Support;

/// <summary>What an advice rests on: where it was seen, never what it was.</summary>
/// <param name="Kind">What was looked at, in kebab case, such as <c>link</c>, <c>message</c> or <c>account-factors</c>.</param>
/// <param name="Index">The place in its list, counted from 0; -1 where there is no list.</param>
/// <param name="Start">The first UTF-16 code unit of the text that shows it; 0 where it is no text.</param>
/// <param name="Length">The number of UTF-16 code units; 0 where it is no text.</param>
public readonly record struct AdviceEvidence(string Kind, int Index = -1, int Start = 0, int Length = 0);
