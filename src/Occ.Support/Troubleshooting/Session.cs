using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>A conversation: which guide it walks, and the answers on the path it took. Immutable; it travels with its host.</summary>
/// <remarks>It holds only answers that were accepted, which hold no secret that could be recognised.</remarks>
public sealed record Session
{
    /// <summary>How many input ids a session remembers.</summary>
    internal const int RememberedInputs = 16;

    /// <summary>How many kinds of secrets it remembers.</summary>
    internal const int MostSecrets = 16;

    internal Session()
    {
    }

    /// <summary>The id of the guide that the path began with.</summary>
    public string Guide { get; internal init; } = "";

    /// <summary>The version of that guide, to which the conversation keeps.</summary>
    public int GuideVersion { get; internal init; }

    /// <summary>The content hash of that version, in hex.</summary>
    public string GuideHash { get; internal init; } = "";

    /// <summary>The language of the conversation, one of the guide's.</summary>
    public string Language { get; internal init; } = LanguageTag.English;

    /// <summary>Counts up with every input that was not a repeat.</summary>
    public int Revision { get; internal init; }

    /// <summary>When the conversation began, in UTC, to the second.</summary>
    public DateTimeOffset StartedAt { get; internal init; }

    /// <summary>When it expires if nothing more is said, in UTC, to the second.</summary>
    public DateTimeOffset ExpiresAt { get; internal init; }

    /// <summary>The answers on the present path, oldest first.</summary>
    public ImmutableArray<SessionEntry> Log { get; internal init; } = [];

    /// <summary>Whether another conversation waits until this one is done.</summary>
    public bool CanResume => Aside is not null;

    /// <summary>The versions of the guides that were called on the way, by id: they are kept to as well.</summary>
    internal ImmutableArray<GuideStamp> Called { get; init; } = [];

    /// <summary>The facts that the host knew from the start.</summary>
    internal ImmutableSortedDictionary<string, string> Known { get; init; } = NoValues;

    /// <summary>Answers that were taken back, by step: offered again, never a fact.</summary>
    internal ImmutableSortedDictionary<string, string> Withdrawn { get; init; } = NoValues;

    /// <summary>How often the present question was answered with something that could not be accepted.</summary>
    internal int Failures { get; init; }

    /// <summary>The kinds of secrets that were typed and not kept.</summary>
    internal ImmutableArray<string> Secrets { get; init; } = [];

    internal ImmutableArray<string> Seen { get; init; } = [];

    /// <summary>The conversation that was left for this one.</summary>
    internal Session? Aside { get; init; }

    /// <summary>Where the path stands, if that was found out; it is not stored.</summary>
    internal Position? Position { get; init; }

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
    public bool Equals(Session? other) => other is not null && (ReferenceEquals(this, other) || ToJson() == other.ToJson());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Guide, Revision, StartedAt, Log.Length);

    internal bool HasSeen(string input)
    {
        foreach (var seen in Seen)
        {
            if (seen == input)
            {
                return true;
            }
        }

        return false;
    }

    internal Session Remember(string input) => this with { Revision = NextRevision(), Seen = SeenWith(input) };

    internal int NextRevision() => Revision == int.MaxValue ? int.MaxValue : Revision + 1;

    internal ImmutableArray<string> SeenWith(string input)
    {
        var old = Seen.AsSpan();
        old = old.Length < RememberedInputs ? old : old[^(RememberedInputs - 1)..];
        return [.. old, input];
    }
}

/// <summary>One version of one guide.</summary>
internal sealed record GuideStamp(string Id, int Version, string Hash);
