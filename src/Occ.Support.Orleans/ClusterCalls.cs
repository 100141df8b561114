using System.Diagnostics;

namespace Occ.Support.Orleans;

/// <summary>Sends a call again while a silo or the storage does not answer. Every call is safe to send twice.</summary>
internal sealed class ClusterCalls(OrleansSupportOptions options)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    /// <param name="call">The call; it is told whether it was sent before, so that its outcome may be there already.</param>
    /// <param name="isUnsure">Whether an answer is none.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<T> CallAsync<T>(Func<bool, Task<T>> call, Func<T, bool> isUnsure, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        Exception? last = null;
        var pause = ShortestPause;
        for (var isAgain = false; ; isAgain = true)
        {
            try
            {
                var answer = await call(isAgain).WaitAsync(cancellationToken).ConfigureAwait(false);
                if (!isUnsure(answer))
                {
                    return answer;
                }
            }
            catch (Exception fault) when (fault is not ArgumentException && !cancellationToken.IsCancellationRequested)
            {
                last = fault; // whatever the transport or a provider throws: it may be better elsewhere or later
            }

            if (clock.Elapsed > options.RetryFor)
            {
                throw new StoreException(StoreFailure.Unavailable, "The cluster, or its storage, does not answer. The call may be sent again: it counts once.", last!);
            }

            await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
            pause = pause + pause < LongestPause ? pause + pause : LongestPause;
        }
    }
}
