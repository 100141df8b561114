using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>What is known at one point of a path.</summary>
/// <param name="Values">The known facts; what is absent is unknown.</param>
/// <param name="At">The time of the answer that led here, so that a replay decides as the first walk did.</param>
internal sealed record Facts(ImmutableSortedDictionary<string, string> Values, DateTimeOffset At)
{
    public string? this[string fact] => Values.GetValueOrDefault(fact);
}
