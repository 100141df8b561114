using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>One step of a guide.</summary>
/// <param name="Id">Authored and stable: sessions in flight name it.</param>
/// <param name="Pointer">Where it stands in the guide's file, for faults.</param>
internal abstract record Step(string Id, string Pointer)
{
    /// <summary>The steps that can follow, each with the place that names it.</summary>
    public abstract IEnumerable<Edge> Edges { get; }

    /// <summary>Whether the engine passes through without waiting for the person.</summary>
    public virtual bool IsAutomatic => false;

    /// <summary>The tasks of the step's checklist, in order.</summary>
    public ImmutableArray<string> Checklist { get; init; } = [];
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

    /// <summary>Asked even when the host knows the fact already.</summary>
    public bool Always { get; init; }

    /// <summary>Where an accepted answer leads.</summary>
    public string Target(string value) => Choices.FirstOrDefault(c => c.Id == value)?.To ?? Next!;

    public override IEnumerable<Edge> Edges =>
        Choices.Where(c => c.To is not null).Select(c => new Edge(c.To!, $"{c.Pointer}/to"))
            .Concat(Next is null ? [] : [new Edge(Next, $"{Pointer}/next")])
            .Concat(Skip is null ? [] : [new Edge(Skip, $"{Pointer}/skip")]);
}

/// <summary>One answer to choose.</summary>
internal sealed record GuideChoice(string Id, string? To, string Pointer)
{
    /// <summary>The situation that this answer points to; null where it does not tell.</summary>
    public ProblemKind? Problem { get; init; }
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

/// <summary>A fork that the facts decide: the first branch that is certainly true, else the default.</summary>
internal sealed record DecideStep(string Id, string Pointer, ImmutableArray<Branch> Branches, string Default) : Step(Id, Pointer)
{
    public override bool IsAutomatic => true;

    public override IEnumerable<Edge> Edges =>
        Branches.Select((b, i) => new Edge(b.To, $"{Pointer}/decide/{i}/to")).Append(new(Default, $"{Pointer}/default"));

    public string Target(Facts facts) => Branches.FirstOrDefault(b => b.When.Evaluate(facts) == true)?.To ?? Default;
}

/// <summary>One branch of a fork.</summary>
internal sealed record Branch(Condition When, string To, string Pointer);

/// <summary>How the guide ends.</summary>
internal sealed record EndStep(string Id, string Pointer, Disposition Disposition) : Step(Id, Pointer)
{
    public bool IsUrgent { get; init; }

    public EscalationChannel? Channel { get; init; }

    public ImmutableArray<string> Needs { get; init; } = [];

    public TimeSpan? From { get; init; }

    public TimeSpan? Until { get; init; }

    public override IEnumerable<Edge> Edges => [];
}
