using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>A check for the host to make: what to look up, with which facts, and for how long. The engine does nothing itself.</summary>
/// <param name="Step">The step, to send back with the result.</param>
/// <param name="Name">The name of the check, such as <c>transaction-status</c>.</param>
/// <param name="Arguments">The facts that it needs, all known.</param>
/// <param name="TimeLimit">After this time its result is unknown.</param>
public sealed record ProbeRequest(string Step, string Name, ImmutableSortedDictionary<string, string> Arguments, TimeSpan TimeLimit)
{
    /// <summary>Returns the name, without the arguments.</summary>
    public override string ToString() => Name;

    internal static ProbeRequest Of(ProbeStep step, string name, Facts facts) => new(
        name,
        step.Probe,
        step.With.ToImmutableSortedDictionary(f => f, f => facts[f]!, StringComparer.Ordinal),
        step.Within);
}
