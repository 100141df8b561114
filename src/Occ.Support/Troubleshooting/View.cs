using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a host shows: a question, a task, or an end, in the language of the conversation.</summary>
public sealed class View
{
    /// <summary>What kind of thing is shown.</summary>
    public required ViewKind Kind { get; init; }

    /// <summary>The id of the step; empty for an offer to begin again.</summary>
    public string Step { get; init; } = "";

    /// <summary>The language of the texts.</summary>
    public required string Language { get; init; }

    /// <summary>The text for the person, its placeholders filled.</summary>
    public required string Text { get; init; }

    /// <summary>Things to do, in order; none where there is nothing to tick off.</summary>
    public ImmutableArray<string> Checklist { get; init; } = [];

    /// <summary>What kind of answer a question takes; null unless it is one.</summary>
    public AnswerKind? Answer { get; init; }

    /// <summary>The answers to choose from.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>The words for "I don't know"; null where it can't be said.</summary>
    public string? SkipLabel { get; init; }

    /// <summary>An answer that the person gave here before and took back; null where there is none.</summary>
    public string? Suggested { get; init; }

    /// <summary>Whether there is an answer to take back.</summary>
    public bool CanGoBack { get; init; }

    /// <summary>Whether another conversation waits until this one is done.</summary>
    public bool CanResume { get; init; }

    /// <summary>How far the conversation is.</summary>
    public Progress Progress { get; init; }

    /// <summary>How the guide ended; null while it has not.</summary>
    public Ending? Ending { get; init; }
}

/// <summary>What a host shows.</summary>
[JsonConverter(typeof(KebabCaseConverter<ViewKind>))]
public enum ViewKind
{
    /// <summary>The conversation can't go on as it is; the one choice begins it again.</summary>
    RestartOffer,

    /// <summary>A question.</summary>
    Ask,

    /// <summary>Something to do, and then to go on.</summary>
    Instruct,

    /// <summary>An automatic check is due; the host makes it, and the person waits.</summary>
    Probe,

    /// <summary>The end.</summary>
    End,
}

/// <summary>One answer to choose.</summary>
/// <param name="Id">What the host sends back. Step, colon and id together have at most 64 bytes, so that they fit a chat button.</param>
/// <param name="Label">What the person reads.</param>
public sealed record Choice(string Id, string Label);

/// <summary>How far a conversation is.</summary>
/// <param name="Answered">How many answers were given on this path.</param>
/// <param name="Remaining">About how many are still to come.</param>
public readonly record struct Progress(int Answered, int Remaining);
