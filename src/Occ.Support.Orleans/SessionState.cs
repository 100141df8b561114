namespace Occ.Support.Orleans;

/// <summary>What the grain storage keeps of a conversation. Times are Unix milliseconds in UTC.</summary>
[GenerateSerializer]
[Alias("occ-support.session-state")]
internal sealed class SessionState
{
    [Id(0)]
    public string? Body { get; set; }

    [Id(1)]
    public long Revision { get; set; }

    [Id(2)]
    public string? Person { get; set; }

    [Id(3)]
    public long Saved { get; set; }

    [Id(4)]
    public long Expires { get; set; }

    public static SessionState Of(StoredSession stored) => new()
    {
        Body = stored.Session.ToJson(),
        Revision = stored.Revision,
        Person = stored.Person?.Value,
        Saved = stored.SavedAt.ToUnixTimeMilliseconds(),
        Expires = stored.ExpiresAt.ToUnixTimeMilliseconds(),
    };

    /// <summary>The conversation; null where there is none or it can't be read.</summary>
    public StoredSession? Read(StoreKey key) => Body is { } body && Session.Read(body).Session is { } session
        ? new()
        {
            Key = key,
            Session = session,
            Revision = Revision,
            Person = StoreKey.TryParse(Person, out var person) ? person : null,
            SavedAt = Time(Saved),
            ExpiresAt = Time(Expires),
        }
        : null;

    private static DateTimeOffset Time(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(milliseconds, 0, 253402300799999)); // 9999-12-31T23:59:59.999Z
}
