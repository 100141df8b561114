using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>What a guide's file says, without its texts.</summary>
/// <param name="Id">The guide's id, which is also the name of its file.</param>
/// <param name="Version">Counts up with every published change.</param>
/// <param name="Category">What the problem is about, as long as no answer tells the situation.</param>
/// <param name="Start">The first step.</param>
/// <param name="Person">The end that a conversation reaches when the person can't answer a question after several tries; empty in a part.</param>
/// <param name="Steps">All steps, in the order of the file.</param>
internal sealed record GuideDefinition(string Id, int Version, ProblemCategory Category, string Start, string Person, ImmutableArray<Step> Steps)
{
    /// <summary>Whether other guides call it and come back; people can't begin with it.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether hosts may change any of it only when they say so.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Facts that the guide uses though it does not ask for them: its host or its caller may know them.</summary>
    public ImmutableSortedDictionary<string, AnswerKind> Given { get; init; } = ImmutableSortedDictionary<string, AnswerKind>.Empty;

    /// <summary>Earlier versions whose conversations are moved to this one.</summary>
    public ImmutableArray<int> Withdrawn { get; init; } = [];

    public IEnumerable<AskStep> Asks => Steps.OfType<AskStep>();
}
