namespace Occ.Support.Sqlite;

/// <summary>Times as the file keeps them: Unix milliseconds in UTC.</summary>
internal static class SqliteTime
{
    private const long Last = 253402300799999; // 9999-12-31T23:59:59.999Z

    /// <summary>The present as it is kept.</summary>
    public static DateTimeOffset Now(TimeProvider time) => Of(time.GetUtcNow().ToUnixTimeMilliseconds());

    public static DateTimeOffset Of(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(milliseconds, 0, Last));
}
