using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>One step of a guide.</summary>
/// <param name="Id">Authored and stable: sessions in flight name it.</param>
/// <param name="Pointer">Where it stands in the guide's file, for faults.</param>
internal abstract record Step(string Id, string Pointer)
{
    /// <summary>The steps of the same guide that can follow, each with the place that names it.</summary>
    public abstract IEnumerable<Edge> Edges { get; }

    /// <summary>Whether the engine can pass through without waiting for the person.</summary>
    public virtual bool IsAutomatic => false;

    /// <summary>Whether nothing of this guide follows.</summary>
    public virtual bool IsExit => false;

    /// <summary>The tasks of the step's checklist, in order.</summary>
    public ImmutableArray<string> Checklist { get; init; } = [];

    /// <summary>Whether hosts may change the step and its texts only when they say so.</summary>
    public virtual bool IsLocked { get; init; }
}

/// <summary>A way from one step to another.</summary>
internal readonly record struct Edge(string To, string Pointer);

/// <summary>A question whose answer becomes a fact.</summary>
internal sealed record AskStep(string Id, string Pointer, AnswerKind Kind, string Fact) : Step(Id, Pointer)
{
    public ImmutableArray<GuideChoice> Choices { get; init; } = [];

    /// <summary>Where an answer leads that no choice sends elsewhere.</summary>
    public string? Next { get; init; }

    /// <summary>Where "I don't know" leads; null when it is not offered.</summary>
    public string? Skip { get; init; }

    /// <summary>Asked even when the fact is known already.</summary>
    public bool Always { get; init; }

    public override IEnumerable<Edge> Edges =>
        Choices.Where(c => c.To is not null).Select(c => new Edge(c.To!, $"{c.Pointer}/to"))
            .Concat(Next is null ? [] : [new Edge(Next, $"{Pointer}/next")])
            .Concat(Skip is null ? [] : [new Edge(Skip, $"{Pointer}/skip")]);

    /// <summary>Where an accepted answer leads.</summary>
    public string Target(string value) => Choice(value)?.To ?? Next!;

    public GuideChoice? Choice(string id)
    {
        foreach (var choice in Choices)
        {
            if (choice.Id == id)
            {
                return choice;
            }
        }

        return null;
    }
}

/// <summary>One answer to choose.</summary>
internal sealed record GuideChoice(string Id, string? To, string Pointer)
{
    /// <summary>The situation that this answer points to; null where it does not tell.</summary>
    public ProblemKind? Problem { get; init; }

    /// <summary>Whether it excludes all others, such as "none of these".</summary>
    public bool Alone { get; init; }
}

/// <summary>Something to do, and then to go on.</summary>
internal sealed record InstructStep(string Id, string Pointer, string Next) : Step(Id, Pointer)
{
    /// <summary>The answer that says it is done.</summary>
    public const string Done = "done";

    /// <summary>Where "I can't do this" leads; null when it is not offered.</summary>
    public string? Skip { get; init; }

    public override IEnumerable<Edge> Edges =>
        Skip is null ? [new(Next, $"{Pointer}/next")] : [new(Next, $"{Pointer}/next"), new(Skip, $"{Pointer}/skip")];
}

/// <summary>An automatic check that a host may provide; where it does not, or in time, nothing is learned.</summary>
internal sealed record ProbeStep(string Id, string Pointer, string Probe, string Fact, string Next) : Step(Id, Pointer)
{
    public static readonly TimeSpan DefaultLimit = TimeSpan.FromSeconds(10);

    /// <summary>The facts that the check needs; without one of them it is not made.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>What each result of the check means as a value of the fact; empty where a result is the value.</summary>
    public ImmutableSortedDictionary<string, string> Results { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public TimeSpan Within { get; init; } = DefaultLimit;

    /// <summary>Made even when the fact is known already.</summary>
    public bool Always { get; init; }

    public override bool IsAutomatic => true;

    public override IEnumerable<Edge> Edges => [new(Next, $"{Pointer}/next")];
}

/// <summary>A fork that the facts decide: the first branch that is certainly true, else the default.</summary>
internal sealed record DecideStep(string Id, string Pointer, ImmutableArray<Branch> Branches, string Default) : Step(Id, Pointer)
{
    public override bool IsAutomatic => true;

    public override IEnumerable<Edge> Edges =>
        Branches.Select(b => new Edge(b.To, $"{b.Pointer}/to")).Append(new(Default, $"{Pointer}/default"));

    public string Target(in Facts facts)
    {
        foreach (var branch in Branches)
        {
            if (branch.When.Evaluate(facts) == true)
            {
                return branch.To;
            }
        }

        return Default;
    }
}

/// <summary>One branch of a fork.</summary>
internal sealed record Branch(Condition When, string To, string Pointer);

/// <summary>Goes through another guide: through a part, to come back and go on; or over to a guide that takes the conversation.</summary>
internal sealed record CallStep(string Id, string Pointer, string Guide, string? Next) : Step(Id, Pointer)
{
    /// <summary>What the caller found out, in the words of the guide that it calls: facts and their values.</summary>
    public ImmutableSortedDictionary<string, string> Set { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public override bool IsAutomatic => Next is not null;

    public override bool IsExit => Next is null;

    public override IEnumerable<Edge> Edges => Next is null ? [] : [new(Next, $"{Pointer}/next")];
}

/// <summary>How a part gives the conversation back to the guide that called it.</summary>
internal sealed record ReturnStep(string Id, string Pointer) : Step(Id, Pointer)
{
    public override bool IsExit => true;

    public override IEnumerable<Edge> Edges => [];
}

/// <summary>How the guide ends.</summary>
internal sealed record EndStep(string Id, string Pointer, Disposition Disposition) : Step(Id, Pointer)
{
    public bool IsUrgent { get; init; }

    public EscalationChannel? Channel { get; init; }

    public ImmutableArray<string> Needs { get; init; } = [];

    public TimeSpan? From { get; init; }

    public TimeSpan? Until { get; init; }

    public override bool IsExit => true;

    /// <summary>What to do when money is at risk is a security text.</summary>
    public override bool IsLocked => IsUrgent || base.IsLocked;

    public override IEnumerable<Edge> Edges => [];
}
