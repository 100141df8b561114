using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>Makes the checks that a conversation is due, each within its time, and goes on with what they found.</summary>
/// <param name="troubleshooter">The troubleshooter; its options name the same checks.</param>
/// <param name="probes">The checks.</param>
/// <param name="time">The clock; null for that of the system.</param>
public sealed class ProbeRunner(Troubleshooter troubleshooter, IEnumerable<IProbe> probes, TimeProvider? time = null)
{
    private readonly ImmutableDictionary<string, IProbe> _probes = probes.ToImmutableDictionary(p => p.Name, StringComparer.Ordinal);
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Makes checks until a person is to answer. A check that fails, finds nothing or takes too long gives an answer too: unknown.</summary>
    /// <param name="turn">The turn that may be due a check.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="OperationCanceledException">The host stopped it.</exception>
    public async ValueTask<Turn> RunAsync(Turn turn, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var notices = turn.Notices;
        while (turn.Probe is { } request)
        {
            var found = _probes.TryGetValue(request.Name, out var probe) ? await FindAsync(probe, request, cancellationToken).ConfigureAwait(false) : null;
            var id = string.Create(null, $"probe-{turn.Session.Revision}-{turn.Session.Log.Length}");
            turn = troubleshooter.Advance(turn.Session, SessionInput.ProbeResult(id, request.Step, found), _time.GetUtcNow());
            notices = notices.AddRange(turn.Notices);
        }

        return new(turn.Session, notices, turn.Position);
    }

    private async ValueTask<string?> FindAsync(IProbe probe, ProbeRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(request.TimeLimit, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await probe.CheckAsync(request, either.Token).AsTask().WaitAsync(request.TimeLimit, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return null; // whatever a check of the host throws, the person is asked instead
        }
    }
}
