using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>A conversation: which guide it walks, and the answers on the path it took. Immutable; it travels with its host.</summary>
/// <remarks>It holds only answers that were accepted, which hold no secret that could be recognised.</remarks>
public sealed record Session
{
    /// <summary>How many input ids a session remembers.</summary>
    internal const int RememberedInputs = 16;

    internal Session()
    {
    }

    /// <summary>The id of the guide.</summary>
    public required string Guide { get; init; }

    /// <summary>The version of the guide with which the conversation began.</summary>
    public required int GuideVersion { get; init; }

    /// <summary>The content hash of that version, in hex.</summary>
    public required string GuideHash { get; init; }

    /// <summary>The language of the conversation, one of the guide's.</summary>
    public required string Language { get; init; }

    /// <summary>Counts up with every input that was not a repeat.</summary>
    public int Revision { get; internal init; }

    /// <summary>When the conversation began, in UTC, to the second.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it expires if nothing more is said, in UTC, to the second.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The answers on the present path, oldest first.</summary>
    public ImmutableArray<SessionEntry> Log { get; internal init; } = [];

    /// <summary>The facts that the host knew from the start.</summary>
    internal ImmutableSortedDictionary<string, string> Known { get; init; } = NoValues;

    /// <summary>Answers that were taken back, by step: offered again, never a fact.</summary>
    internal ImmutableSortedDictionary<string, string> Withdrawn { get; init; } = NoValues;

    /// <summary>How often the present question was answered with something that could not be accepted.</summary>
    internal int Failures { get; init; }

    internal ImmutableArray<string> Seen { get; init; } = [];

    private static ImmutableSortedDictionary<string, string> NoValues { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Reads a conversation that <see cref="ToJson"/> wrote. It never throws: what can't be read says why.</summary>
    /// <param name="json">JSON text of any length; the host vouches that nobody changed it.</param>
    public static SessionReading Read(string? json) => SessionJson.Read(json);

    /// <summary>Writes the conversation as compact JSON: some 300 bytes and 40 for each answer.</summary>
    public string ToJson() => SessionJson.Write(this);

    /// <summary>Returns the guide and the revision, without the answers.</summary>
    public override string ToString() => $"{Guide} v{GuideVersion}, revision {Revision}";

    /// <summary>Whether two sessions hold the same.</summary>
    /// <param name="other">The other session.</param>
    public bool Equals(Session? other) => other is not null && ToJson() == other.ToJson();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Guide, Revision, StartedAt, Log.Length);

    internal Session Remember(string input) => this with
    {
        Revision = Revision == int.MaxValue ? int.MaxValue : Revision + 1,
        Seen = (Seen.Length < RememberedInputs ? Seen : Seen.RemoveRange(0, Seen.Length - RememberedInputs + 1)).Add(input),
    };
}
