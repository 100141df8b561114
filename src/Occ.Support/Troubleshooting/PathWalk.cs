using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>Walks from step to step: through forks, calls, and what is known already, to the next step that waits.</summary>
internal ref struct PathWalk
{
    /// <summary>After so many steps without a wait the next question is asked, known or not, and no circle is endless.</summary>
    private const int MostAutomatic = 64;

    private readonly GuideEngine _engine;
    private readonly Session _session;
    private Guide _owner;
    private Guide _guide;
    private Frame? _back;
    private Facts _facts;

    /// <summary>A walk from the start of a guide.</summary>
    public PathWalk(GuideEngine engine, Session session, Guide guide, Facts facts)
    {
        (_engine, _session, _owner, _guide, _facts) = (engine, session, guide, guide, facts);
        (Called, Step) = (session.Called, guide[guide.Definition.Start]);
    }

    /// <summary>A walk on from a position.</summary>
    public PathWalk(GuideEngine engine, Session session, Position from)
    {
        (_engine, _session, _owner, _guide, _back, _facts) = (engine, session, from.Owner, from.Guide, from.Back, from.Facts);
        (Called, Step) = (session.Called, from.Step);
    }

    public Step Step { get; private set; }

    /// <summary>Where the ways that are taken are noted, for those who draw or count them.</summary>
    public List<GuideWay>? Trail { get; init; }

    /// <summary>The versions of called guides, those of this walk included.</summary>
    public ImmutableArray<GuideStamp> Called { get; private set; }

    /// <summary>Makes the answer at the present step and goes where it leads.</summary>
    /// <returns>False where it can't be an answer there.</returns>
    public bool Answer(SessionEntry entry)
    {
        _facts = _facts with { At = entry.At };
        if (entry.IsHandedOver)
        {
            (_guide, _back) = (_owner, null);
            Step = _owner[_owner.Definition.Person];
            return true;
        }

        var to = Step switch
        {
            InstructStep task => entry.Value is null ? task.Skip : task.Next,
            AskStep ask => entry.Value is null ? ask.Skip : AnswerChecks.CanBe(ask, entry.Value) ? ask.Target(entry.Value) : null,
            ProbeStep probe => entry.Value is null || AnswerChecks.CanBe(_guide, probe, entry.Value) ? probe.Next : null,
            _ => null,
        };
        if (to is null)
        {
            return false;
        }

        if (Step is AskStep { Fact: var fact })
        {
            Learn(fact, entry.Value);
        }
        else if (Step is ProbeStep probe && entry.Value is not null)
        {
            Learn(probe.Fact, entry.Value);
        }

        Go(to, entry.Value);
        return true;
    }

    /// <summary>Goes on to a step that waits.</summary>
    /// <param name="upcoming">The next answer of the session, which may be that of a check; null at the end of the path.</param>
    /// <param name="before">Where the path stood before.</param>
    /// <returns>The position; null where a guide is called that is not there.</returns>
    public Position? Settle(SessionEntry? upcoming, Position? before)
    {
        for (var passed = 0; ; passed++)
        {
            if (passed > 2 * MostAutomatic)
            {
                (_guide, _back) = (_owner, null);
                Step = _owner[_owner.Definition.Person];
            }

            switch (Step)
            {
                case DecideStep fork:
                    Go(fork.Target(_facts), null);
                    break;
                case AskStep { Always: false } ask when passed < MostAutomatic && _facts[ask.Fact] is { } known && AnswerChecks.CanBe(ask, known):
                    Go(ask.Target(known), known);
                    break;
                case ProbeStep probe when !Waits(probe, upcoming):
                    Go(probe.Next, null);
                    break;
                case CallStep call:
                    if (!Call(call))
                    {
                        return null;
                    }

                    break;
                case ReturnStep when _back is { } back:
                    Trail?.Add(GuideWay.Return(_guide, back));
                    (_guide, _back) = (back.Guide, back.Back);
                    Step = _guide[back.Next];
                    break;
                default:
                    return new(_engine, _owner, _guide, Step, _facts, _back, before);
            }
        }
    }

    private void Go(string to, string? value)
    {
        Trail?.Add(GuideWay.Of(_guide, Step, to, value, _facts));
        Step = _guide[to];
    }

    private void Learn(string fact, string? value)
    {
        if (value is not null || _facts[fact] is not null)
        {
            _facts = _facts.With(fact, value, _guide);
        }
    }

    /// <summary>A check waits where its answer comes next, or where the host can make it and something is to be learned.</summary>
    private readonly bool Waits(ProbeStep probe, SessionEntry? upcoming)
    {
        if (upcoming is not null)
        {
            return upcoming.Step == Position.Name(_session, _guide, probe);
        }

        var facts = _facts;
        return _engine.Probes.Contains(probe.Probe) && (probe.Always || facts[probe.Fact] is null) && probe.With.All(f => facts[f] is not null);
    }

    private bool Call(CallStep call)
    {
        if (_engine.Guides.Called(call.Guide, Called) is not { } callee)
        {
            return false;
        }

        if (!Called.Any(c => c.Id == callee.Id))
        {
            Called = Called.Add(new(callee.Id, callee.Definition.Version, callee.Hash));
        }

        _back = call.Next is null ? null : new(_guide, call.Next, _back);
        (_owner, _guide) = (call.Next is null ? callee : _owner, callee);
        foreach (var (fact, value) in call.Set)
        {
            Learn(fact, value);
        }

        Step = callee[callee.Definition.Start];
        return true;
    }
}
