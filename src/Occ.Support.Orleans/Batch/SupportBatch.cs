using System.Runtime.CompilerServices;

namespace Occ.Support.Orleans;

/// <summary>Reads any number of lines on the silos: takes secrets out, identifies addresses, or triages messages.</summary>
/// <remarks>
/// Each line is answered once, in the order of the lines, and alone: a secret that is spread over several lines is not seen. A
/// chunk whose silo died is sent to another. Memory does not grow with the number of lines. A client spreads chunks over all
/// silos; called on a silo, a batch stays on its processors. Half of a surrogate pair reaches the silo as U+FFFD, which is as long.
/// </remarks>
public sealed class SupportBatch
{
    /// <summary>How many UTF-16 code units make a chunk full.</summary>
    private const int MostCodeUnits = 256 * 1024;

    private readonly IGrainFactory _grains;
    private readonly ClusterCalls _calls;

    internal SupportBatch(IGrainFactory grains, ClusterCalls calls) => (_grains, _calls) = (grains, calls);

    /// <summary>Takes the secrets out of every line.</summary>
    /// <param name="lines">The lines; each is read once.</param>
    /// <param name="options">How to spread them.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>The answers, in the order of the lines.</returns>
    /// <exception cref="StoreException">The cluster did not answer for as long as <see cref="OrleansSupportOptions.RetryFor"/>.</exception>
    public IAsyncEnumerable<RedactedLine> RedactAsync(IAsyncEnumerable<string> lines, SupportBatchOptions? options = null, CancellationToken cancellationToken = default) =>
        AnswerAsync(lines, options, (worker, chunk) => worker.RedactAsync(chunk), (answer, offset) => answer.ToLine(offset), cancellationToken);

    /// <summary>Identifies every line as an address.</summary>
    /// <param name="lines">The lines; each is read once.</param>
    /// <param name="options">How to spread them.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>The answers, in the order of the lines.</returns>
    /// <exception cref="StoreException">The cluster did not answer for as long as <see cref="OrleansSupportOptions.RetryFor"/>.</exception>
    public IAsyncEnumerable<AddressLine> IdentifyAddressesAsync(IAsyncEnumerable<string> lines, SupportBatchOptions? options = null, CancellationToken cancellationToken = default) =>
        AnswerAsync(lines, options, (worker, chunk) => worker.IdentifyAsync(chunk), (answer, offset) => answer.ToLine(offset), cancellationToken);

    /// <summary>Reads every line as a message of a person with a problem.</summary>
    /// <param name="lines">The lines; each is read once.</param>
    /// <param name="options">How to spread them.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>The answers, in the order of the lines.</returns>
    /// <exception cref="StoreException">The cluster did not answer for as long as <see cref="OrleansSupportOptions.RetryFor"/>.</exception>
    public IAsyncEnumerable<TriagedLine> TriageAsync(IAsyncEnumerable<string> lines, SupportBatchOptions? options = null, CancellationToken cancellationToken = default) =>
        AnswerAsync(lines, options, (worker, chunk) => worker.TriageAsync(chunk), (answer, offset) => answer.ToLine(offset), cancellationToken);

    private IAsyncEnumerable<TLine> AnswerAsync<TMessage, TLine>(
        IAsyncEnumerable<string> lines, SupportBatchOptions? options, Func<IBatchGrain, string[], Task<TMessage[]>> ask, Func<TMessage, long, TLine> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lines);
        options ??= new();
        options.Check();
        return WindowAsync(lines, options.From, options.LinesInChunk, options.ChunksAtOnce, ask, read, cancellationToken);
    }

    /// <summary>A window of chunks under way; the answers of the oldest are given before a new one is read.</summary>
    private async IAsyncEnumerable<TLine> WindowAsync<TMessage, TLine>(
        IAsyncEnumerable<string> lines, long from, int linesInChunk, int chunksAtOnce, Func<IBatchGrain, string[], Task<TMessage[]>> ask, Func<TMessage, long, TLine> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var window = new Queue<Task<TMessage[]>>(chunksAtOnce);
        var (offset, number) = (from, 0);
        try
        {
            await foreach (var chunk in ChunksAsync(lines, from, linesInChunk, ending.Token).ConfigureAwait(false))
            {
                // A client sends what is for one grain to one silo: so each place of the window has a grain of its own.
                var worker = _grains.GetGrain<IBatchGrain>(number++ % chunksAtOnce);
                window.Enqueue(_calls.CallAsync(_ => ask(worker, chunk), _ => false, ending.Token));
                if (window.Count == chunksAtOnce)
                {
                    foreach (var answer in await window.Dequeue().ConfigureAwait(false))
                    {
                        yield return read(answer, offset++);
                    }
                }
            }

            while (window.TryDequeue(out var oldest))
            {
                foreach (var answer in await oldest.ConfigureAwait(false))
                {
                    yield return read(answer, offset++);
                }
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
        }
    }

    private static async IAsyncEnumerable<string[]> ChunksAsync(IAsyncEnumerable<string> lines, long from, int linesInChunk, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var chunk = new List<string>(linesInChunk);
        var (passed, size) = (0L, 0);
        await foreach (var line in lines.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (passed++ < from)
            {
                continue;
            }

            chunk.Add(line ?? throw new ArgumentException("A line is null.", nameof(lines)));
            size += line.Length;
            if (chunk.Count == linesInChunk || size >= MostCodeUnits)
            {
                yield return chunk.ToArray();
                chunk.Clear();
                size = 0;
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk.ToArray();
        }
    }
}
