using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>What a row of the catalogue states; <see cref="KnownError"/> says what each means.</summary>
internal sealed class ErrorRow
{
    public required string Id { get; init; }

    public required string System { get; init; }

    public required string Ecosystem { get; init; }

    public string? Code { get; init; }

    public ImmutableArray<string> Patterns { get; init; } = [];

    public ImmutableArray<string> Samples { get; init; } = [];

    public ImmutableArray<string> Networks { get; init; } = [];

    public ProblemCategory Category { get; init; }

    public ErrorFault Fault { get; init; }

    public ErrorActor Actor { get; init; }

    public ErrorRetry Retryable { get; init; }

    public FundsState FundsState { get; init; }

    public ImmutableArray<string> StepIds { get; init; } = [];

    public string? Guide { get; init; }

    public ImmutableArray<ReportFact> Facts { get; init; } = [];

    public int Priority { get; init; }

    public required string Source { get; init; }
}

/// <summary>Where a row stands in a file that ships with the library, in bytes.</summary>
internal readonly record struct ErrorPlace(string File, int Start, int Length);
