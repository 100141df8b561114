namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>How a guide ended, in words.</summary>
/// <param name="Title">What it comes to.</param>
/// <param name="Channel">Whom to turn to; null where nobody else must act.</param>
/// <param name="Until">How long it normally takes; null where that can't be said.</param>
/// <param name="IsUrgent">Whether money is at risk now.</param>
/// <param name="Needs">What whoever acts next needs.</param>
public sealed record EndingWords(string Title, string? Channel, string? Until, bool IsUrgent, IReadOnlyList<(string Label, string Value)> Needs)
{
    internal static EndingWords Of(Ending ending, AppWords words, TimeProvider time) => new(
        words[ending.IsUrgent ? "urgent" : ending.Disposition switch { Disposition.Resolved => "solved", Disposition.WaitUntil => "wait", _ => "escalate" }],
        ending.ChannelLabel is { } channel ? words.Say("channel", ("channel", channel)) : null,
        ending is { IsUrgent: false, TimeFrame.Until: var until } ? words.Say("until", ("time", words.Moment(TimeZoneInfo.ConvertTime(until, time.LocalTimeZone)))) : null,
        ending.IsUrgent,
        [.. ending.Needs.Select(n => (n.Label, n.Value ?? words["unknown"]))]);
}
