using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>One row of the catalogue: what an error is, what it means for the money, and what to do.</summary>
public sealed class KnownError
{
    internal KnownError(string id, ErrorTexts texts)
    {
        Id = id;
        Texts = texts;
    }

    /// <summary>The stable name, such as <c>EVM_NONCE_TOO_LOW</c>.</summary>
    public string Id { get; }

    /// <summary>What says it, such as <c>Bitcoin Core RPC / Electrum server</c>.</summary>
    public required string System { get; init; }

    /// <summary>The file it stands in, such as <c>evm</c> or <c>hardware-wallet</c>.</summary>
    public required string Ecosystem { get; init; }

    /// <summary>The code by which its makers call it, such as <c>-32000</c>, or null.</summary>
    public string? Code { get; init; }

    /// <summary>Messages as they appear, one at least.</summary>
    public required ImmutableArray<string> Samples { get; init; }

    /// <summary>The networks it is about, by id; empty where its ecosystem says it all.</summary>
    public ImmutableArray<string> Networks { get; init; } = [];

    /// <summary>What the person's problem is about.</summary>
    public required ProblemCategory Category { get; init; }

    /// <summary>Whose fault it is.</summary>
    public required ErrorFault Fault { get; init; }

    /// <summary>Who has to act.</summary>
    public required ErrorActor Actor { get; init; }

    /// <summary>Whether to try again.</summary>
    public required ErrorRetry Retryable { get; init; }

    /// <summary>What it means for the money.</summary>
    public required FundsState FundsState { get; init; }

    /// <summary>The ids of the next steps, in order.</summary>
    public required ImmutableArray<string> StepIds { get; init; }

    /// <summary>The guide that helps, or null.</summary>
    public string? Guide { get; init; }

    /// <summary>The facts that support needs.</summary>
    public ImmutableArray<ReportFact> Facts { get; init; } = [];

    /// <summary>Which row wins where several fit: 2 to 20 for outer codes that hide a reason, 45 to 80 for texts that are the reason.</summary>
    public required int Priority { get; init; }

    /// <summary>Where it is documented.</summary>
    public required string Source { get; init; }

    internal ErrorTexts Texts { get; }

    internal ImmutableArray<string> Patterns { get; init; } = [];

    /// <summary>Whether it only says that something failed, in words that any wallet can use.</summary>
    internal bool IsGeneric => Priority <= 8;

    /// <summary>Whether its priority says that it wraps a reason rather than being one.</summary>
    internal bool IsOuter => Priority <= 20;

    /// <summary>Why it happened, in the nearest language.</summary>
    /// <param name="language">A BCP-47 tag.</param>
    public string Explain(string? language) => Texts.Cause(this, language);

    /// <summary>What to do next, in order, in the nearest language.</summary>
    /// <param name="language">A BCP-47 tag.</param>
    public IReadOnlyList<string> Steps(string? language) => [.. StepIds.Select(step => Texts.Step(step, language))];

    /// <summary>Returns <see cref="Id"/>.</summary>
    public override string ToString() => Id;
}
