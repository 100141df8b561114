using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Occ.Support;

/// <summary>Walks a person through a guide: the right question at the right time, the dangerous possibility first, an end with a next step.</summary>
/// <remarks>It keeps nothing: each call takes a session and returns a new one, so the same object serves all conversations at once.</remarks>
public sealed class Troubleshooter
{
    private readonly GuideEngine _engine;

    /// <summary>A troubleshooter with the guides that ship with the library.</summary>
    public Troubleshooter()
        : this(GuideCatalog.BuiltIn)
    {
    }

    internal Troubleshooter(GuideCatalog guides, IEnumerable<string>? probes = null)
    {
        _engine = new(guides, (probes ?? []).ToFrozenSet(StringComparer.Ordinal));
        Guides = [.. guides.All.Where(g => !g.Definition.IsPart).Select(g => new GuideSummary(g))];
    }

    /// <summary>The guides, in order of id.</summary>
    public ImmutableArray<GuideSummary> Guides { get; }

    /// <summary>Begins a conversation.</summary>
    /// <param name="guideId">The id of one of <see cref="Guides"/>.</param>
    /// <param name="language">A BCP-47 tag; the nearest language of the guide is taken. Null for English.</param>
    /// <param name="now">The present time.</param>
    /// <param name="known">What the host knows already, by fact; each value is checked like an answer, and its question is not asked.</param>
    /// <exception cref="ArgumentException">There is no such guide.</exception>
    public Turn Start(string guideId, string? language, DateTimeOffset now, IReadOnlyDictionary<string, string>? known = null)
    {
        ArgumentNullException.ThrowIfNull(guideId);
        var guide = _engine.Guides.Find(guideId) is { Definition.IsPart: false } found ? found : throw new ArgumentException("There is no guide with this id.", nameof(guideId));
        return _engine.Start(guide, language, now, known ?? ReadOnlyDictionary<string, string>.Empty);
    }

    /// <summary>Takes one input. Whatever a person sends is answered, never thrown.</summary>
    /// <param name="session">The conversation as the last turn left it.</param>
    /// <param name="input">What the person did.</param>
    /// <param name="now">The present time.</param>
    public Turn Advance(Session session, SessionInput input, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(input);
        return _engine.Advance(session, input, now);
    }

    /// <summary>Shows a conversation again, for instance after it was read from a store.</summary>
    /// <param name="session">The conversation.</param>
    /// <param name="now">The present time.</param>
    public Turn Show(Session session, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(session);
        return _engine.Show(session, now);
    }
}
