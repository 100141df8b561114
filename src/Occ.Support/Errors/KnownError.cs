using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>One row of the catalogue: what an error is, what it means for the money, and what to do.</summary>
public sealed class KnownError
{
    private readonly ErrorPlace _place;
    private ErrorRow? _row;

    /// <summary>A row that is read when more than its id and system is asked for.</summary>
    internal KnownError(string id, ErrorPlace place, ErrorTexts texts)
    {
        (Id, Ecosystem, Texts) = (id, ErrorFileReader.EcosystemOf(place.File), texts);
        _place = place;
    }

    internal KnownError(ErrorRow row, ErrorTexts texts)
    {
        (Id, Ecosystem, Texts) = (row.Id, row.Ecosystem, texts);
        _row = row;
    }

    /// <summary>The stable name, such as <c>EVM_NONCE_TOO_LOW</c>.</summary>
    public string Id { get; }

    /// <summary>What says it, such as <c>Bitcoin Core RPC / Electrum server</c>.</summary>
    public string System => Row.System;

    /// <summary>The file it stands in, such as <c>evm</c> or <c>hardware-wallet</c>.</summary>
    public string Ecosystem { get; }

    /// <summary>The code by which its makers call it, such as <c>-32000</c>, or null.</summary>
    public string? Code => Row.Code;

    /// <summary>Messages as they appear, one at least.</summary>
    public ImmutableArray<string> Samples => Row.Samples;

    /// <summary>The networks it is about, by id; empty where its ecosystem says it all.</summary>
    public ImmutableArray<string> Networks => Row.Networks;

    /// <summary>What the person's problem is about.</summary>
    public ProblemCategory Category => Row.Category;

    /// <summary>Whose fault it is.</summary>
    public ErrorFault Fault => Row.Fault;

    /// <summary>Who has to act.</summary>
    public ErrorActor Actor => Row.Actor;

    /// <summary>Whether to try again.</summary>
    public ErrorRetry Retryable => Row.Retryable;

    /// <summary>What it means for the money.</summary>
    public FundsState FundsState => Row.FundsState;

    /// <summary>The ids of the next steps, in order.</summary>
    public ImmutableArray<string> StepIds => Row.StepIds;

    /// <summary>The guide that helps, or null.</summary>
    public string? Guide => Row.Guide;

    /// <summary>The facts that support needs.</summary>
    public ImmutableArray<ReportFact> Facts => Row.Facts;

    /// <summary>Which row wins where several fit: 2 to 20 for outer codes that hide a reason, 45 to 80 for texts that are the reason.</summary>
    public int Priority => Row.Priority;

    /// <summary>Where it is documented.</summary>
    public string Source => Row.Source;

    internal ErrorTexts Texts { get; }

    private ErrorRow Row => _row ??= ErrorFileReader.ReadAt(_place);

    internal ImmutableArray<string> Patterns => Row.Patterns;

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
