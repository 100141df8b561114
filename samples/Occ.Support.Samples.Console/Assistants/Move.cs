namespace Occ.Support.Samples;

/// <summary>What a person did at a question.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Text">The answer: the id of a choice, or what was typed.</param>
internal readonly record struct Move(MoveKind Kind, string Text = "")
{
    public static Move Answer(string text) => new(MoveKind.Answer, text);
}

/// <summary>What a person can do at a question.</summary>
internal enum MoveKind
{
    /// <summary>Answer it.</summary>
    Answer,

    /// <summary>Take the last answer back.</summary>
    Back,

    /// <summary>Say "I don't know".</summary>
    Skip,

    /// <summary>Leave this problem for another one.</summary>
    Other,

    /// <summary>Come back to the problem that was left.</summary>
    Resume,

    /// <summary>Ask for a person.</summary>
    Person,

    /// <summary>Begin again.</summary>
    Restart,

    /// <summary>Go on in the other language.</summary>
    Language,

    /// <summary>See what can be typed.</summary>
    Help,

    /// <summary>End here, with the report so far.</summary>
    Quit,

    /// <summary>The end was seen and the report is out.</summary>
    Done,

    /// <summary>Ctrl+C: keep what was typed and stop.</summary>
    Interrupt,
}
