namespace Occ.Support;

/// <summary>Weighs harm against the clock.</summary>
internal static class ProblemPriorities
{
    /// <summary>A row for each severity, a column for each urgency.</summary>
    private static readonly ProblemPriority[,] Table =
    {
        { ProblemPriority.Low, ProblemPriority.Low, ProblemPriority.Normal, ProblemPriority.Normal },
        { ProblemPriority.Low, ProblemPriority.Normal, ProblemPriority.Normal, ProblemPriority.High },
        { ProblemPriority.Normal, ProblemPriority.High, ProblemPriority.High, ProblemPriority.Urgent },
        { ProblemPriority.High, ProblemPriority.High, ProblemPriority.Urgent, ProblemPriority.Urgent },
    };

    public static ProblemPriority Of(ProblemSeverity severity, ProblemUrgency urgency) => Table[(int)severity, (int)urgency];
}
