namespace Occ.Support;

/// <summary>One reason for a category: a rule that fired, and where the text gave rise to it.</summary>
/// <param name="Rule">The name of the rule, such as <c>withdraw + not-arrived</c>. It comes from the library's data, never from the text.</param>
/// <param name="Category">The category that it speaks for.</param>
/// <param name="Kind">The kind of problem that it speaks for, or null.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Start">The first position of what gave rise to it, in UTF-16 code units of the original text.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
public sealed record IntakeCue(string Rule, ProblemCategory Category, ProblemKind? Kind, int Weight, int Start, int Length);
