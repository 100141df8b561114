namespace Occ.Support;

/// <summary>Where a path stands.</summary>
/// <param name="Engine">The engine that walked it.</param>
/// <param name="Owner">The guide that has the conversation: its person takes over when it does not go on.</param>
/// <param name="Guide">The guide of the step: the owner, or a part that it called.</param>
/// <param name="Step">The step that waits.</param>
/// <param name="Facts">What is known there: the facts of this path and no other.</param>
/// <param name="Back">Where a part returns to; null outside of parts.</param>
/// <param name="Before">Where the path stood before the last answer; null at its beginning.</param>
internal sealed record Position(GuideEngine Engine, Guide Owner, Guide Guide, Step Step, Facts Facts, Frame? Back, Position? Before)
{
    /// <summary>The id of the step as sessions and buttons name it: with its guide, unless that is the one the path began with.</summary>
    public string Name(Session session) => Name(session, Guide, Step);

    public static string Name(Session session, Guide guide, Step step) => guide.Id == session.Guide ? step.Id : $"{guide.Id}/{step.Id}";
}

/// <summary>A guide that called a part, and the step to go on with.</summary>
internal sealed record Frame(Guide Guide, string Next, Frame? Back);
