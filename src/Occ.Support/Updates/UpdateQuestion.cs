namespace Occ.Support;

/// <summary>A question about an update as one document: the releases and the situation.</summary>
public sealed record UpdateQuestion
{
    /// <summary>The releases; none where the document does not say.</summary>
    public ReleaseTable Releases { get; init; } = ReleaseTable.Empty;

    /// <summary>What is known before the update.</summary>
    public UpdateSituation Situation { get; init; } = new();

    /// <summary>Now, or null for the clock's time.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Reads a question from JSON: <c>docs/waiting-and-updates.md</c> names the members. Others beside them are passed over.</summary>
    /// <param name="json">Any text.</param>
    /// <param name="faults">Every fault; none where there is a question.</param>
    /// <returns>The question, or null.</returns>
    public static UpdateQuestion? Read(string json, out IReadOnlyList<DataFault> faults)
    {
        ArgumentNullException.ThrowIfNull(json);
        var file = new DataFile();
        var question = file.Read(json, root => new UpdateQuestion
        {
            Releases = (root.Object("releases") is { } releases ? ReleaseFile.Table(releases, file) : null) ?? ReleaseTable.Empty,
            Situation = root.Object("situation") is { } situation ? UpdateSituation.Read(situation) : new(),
            Now = root.Moment("now"),
        }, passesOver: true);
        faults = file.Faults;
        return question;
    }
}
