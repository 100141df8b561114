namespace Occ.Support;

/// <summary>The times of a conversation: whole seconds of UTC, and a week until it expires.</summary>
internal static class SessionTime
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public static DateTimeOffset Second(DateTimeOffset now) => DateTimeOffset.FromUnixTimeSeconds(Math.Max(0, now.ToUnixTimeSeconds()));

    /// <summary>When a conversation expires in which nothing more is said.</summary>
    public static DateTimeOffset Expiry(DateTimeOffset now) => Later(Second(now), Lifetime);

    /// <summary>A moment and a span together, at most the last moment there is.</summary>
    public static DateTimeOffset Later(DateTimeOffset moment, TimeSpan span) =>
        DateTimeOffset.MaxValue - moment > span ? moment + span : Second(DateTimeOffset.MaxValue);
}
