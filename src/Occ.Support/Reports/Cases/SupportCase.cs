using System.Text.Json;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>The life of one problem at a support desk: its changes of status, each with a reason. Immutable; it knows no clock.</summary>
/// <remarks>
/// A move that makes no sense is an answer, not an exception. The status is the last change's, so a case that is read
/// back has gone through the same rules as one that was moved.
/// </remarks>
public sealed record SupportCase
{
    private SupportCase(DateTimeOffset opened, ReportItems<CaseChange> changes)
    {
        Opened = opened;
        Changes = changes;
    }

    /// <summary>The most changes that a case holds; further moves are refused.</summary>
    public const int MaxChanges = 256;

    /// <summary>When it was opened.</summary>
    public DateTimeOffset Opened { get; }

    /// <summary>What changed, in order.</summary>
    public ReportItems<CaseChange> Changes { get; }

    /// <summary>Where it stands.</summary>
    public CaseStatus Status => Changes.Count == 0 ? CaseStatus.Open : Changes[Changes.Count - 1].Status;

    /// <summary>When it last changed.</summary>
    public DateTimeOffset Updated => Changes.Count == 0 ? Opened : Changes[Changes.Count - 1].At;

    /// <summary>Opens a case.</summary>
    /// <param name="now">When.</param>
    public static SupportCase Open(DateTimeOffset now) => new(now, []);

    /// <summary>The statuses that can follow the present one.</summary>
    public IReadOnlyList<CaseStatus> Next => CaseRules.After(Status);

    /// <summary>Moves the case to another status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">When.</param>
    /// <returns>The moved case, or this one and the reason why it can't move so.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public CaseMove Move(CaseStatus status, CaseReason reason, DateTimeOffset now)
    {
        ReportLimits.Defined(status, nameof(status));
        ReportLimits.Defined(reason, nameof(reason));
        return CaseRules.RefusalOf(this, status, reason, now) is { } refusal
            ? new(this, refusal)
            : new(new(Opened, [.. Changes, new CaseChange(status, reason, now)]), null);
    }

    /// <summary>Writes the case as JSON that <see cref="Read"/> reads back equal.</summary>
    public string ToJson() => JsonSerializer.Serialize(new CaseDocument(Opened, [.. Changes]), CaseJson.Default.CaseDocument);

    /// <summary>Reads a case, and moves it through its changes once more.</summary>
    /// <param name="json">Any text.</param>
    /// <returns>The case, or null where the text is none or one of its moves is impossible.</returns>
    public static SupportCase? Read(string json)
    {
        Guard.Against.Null(json);
        if (!JsonText.TryEncode(json, out var utf8))
        {
            return null;
        }

        try
        {
            var document = JsonSerializer.Deserialize(utf8, CaseJson.Default.CaseDocument);
            return document?.Changes is { } changes && changes.Length <= MaxChanges ? Replay(Open(document.Opened), changes) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Returns the status and the number of changes.</summary>
    public override string ToString() => FormattableString.Invariant($"{KebabCase.Code(Status)}, {Changes.Count} changes");

    private static SupportCase? Replay(SupportCase opened, CaseChange[] changes)
    {
        foreach (var change in changes)
        {
            if (change is null || opened.Move(change.Status, change.Reason, change.At) is not { Refusal: null, Case: var moved })
            {
                return null;
            }

            opened = moved;
        }

        return opened;
    }
}
