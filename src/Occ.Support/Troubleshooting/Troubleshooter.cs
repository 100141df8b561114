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

    /// <summary>A troubleshooter with guides and checks of the host's own.</summary>
    /// <param name="options">The host's layers of guides, and the checks it can make.</param>
    /// <exception cref="ArgumentException">The guides have faults; the message lists every one.</exception>
    public Troubleshooter(TroubleshooterOptions options)
        : this(Load(options), options.Probes)
    {
    }

    internal Troubleshooter(GuideCatalog guides, IEnumerable<string>? probes = null)
    {
        _engine = new(guides, (probes ?? []).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The guides, in order of id.</summary>
    public ImmutableArray<GuideSummary> Guides
    {
        get
        {
            if (field.IsDefault)
            {
                field = [.. _engine.Guides.All.Where(g => !g.Definition.IsPart).Select(g => new GuideSummary(g))];
            }

            return field;
        }
    }

    /// <summary>Every fault that the guides would have together, all at once; empty where they are right.</summary>
    /// <param name="options">The host's layers of guides.</param>
    public static ImmutableArray<GuideFault> Check(TroubleshooterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return GuideCatalog.Read(options.AllLayers, options.AllowsLockedChanges).Faults;
    }

    /// <summary>Begins a conversation with what a report says already, so that nobody is asked twice.</summary>
    /// <param name="guideId">The id of one of <see cref="Guides"/>.</param>
    /// <param name="report">A report, such as the draft that was read from a message.</param>
    /// <param name="language">A BCP-47 tag; the nearest language of the guide is taken. Null for English.</param>
    /// <param name="now">The present time.</param>
    /// <exception cref="ArgumentException">There is no such guide.</exception>
    public Turn StartFrom(string guideId, ProblemReport report, string? language, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(report);
        var turn = Start(guideId, language, now, ReportedFacts.Of(report));
        return Turn.Of(turn.Session); // facts that the guide has no use for are no news
    }

    /// <summary>A guide as a graph.</summary>
    /// <param name="guideId">The id of a guide, or of a part.</param>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    /// <param name="session">A conversation whose path is drawn on it, or null.</param>
    /// <exception cref="ArgumentException">There is no such guide.</exception>
    public GuideGraph Graph(string guideId, string? language = null, Session? session = null)
    {
        ArgumentNullException.ThrowIfNull(guideId);
        var guide = _engine.Guides.Find(guideId) ?? throw new ArgumentException("There is no guide with this id.", nameof(guideId));
        return GuideGraph.Of(guide, language, session is null ? [] : PathReplay.Trail(_engine, session));
    }

    /// <summary>Which steps and ways of all guides some conversations took.</summary>
    /// <param name="sessions">The conversations.</param>
    public ImmutableArray<GuideCoverage> Coverage(IEnumerable<Session> sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        return GuideCoverage.Of(_engine, sessions);
    }

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
        if (SupportTelemetry.CountsSteps)
        {
            SupportTelemetry.Step(_engine.Guides.Find(session.Guide)?.Definition.Id ?? "unknown");
        }

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

    private static GuideCatalog Load(TroubleshooterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options is { UsesBuiltInGuides: true, Layers.Count: 0 })
        {
            return GuideCatalog.BuiltIn;
        }

        var (guides, faults) = GuideCatalog.Read(options.AllLayers, options.AllowsLockedChanges);
        return faults.IsEmpty ? GuideCatalog.Of(guides) : throw new ArgumentException(string.Join('\n', faults.Prepend<object>("The guides have faults:")), nameof(options));
    }
}
