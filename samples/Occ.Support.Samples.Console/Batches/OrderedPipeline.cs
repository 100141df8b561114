using System.Threading.Channels;

namespace Occ.Support.Samples;

/// <summary>Why a run came to its end.</summary>
internal enum BatchEnding
{
    /// <summary>All is written.</summary>
    Done,

    /// <summary>It was asked to stop.</summary>
    Interrupted,

    /// <summary>The input can't be read any further.</summary>
    Unreadable,

    /// <summary>The output takes no more.</summary>
    Unwritable,
}

/// <summary>Reads chunks, works on them with all cores, and writes the results in order; a few chunks are in memory at a time.</summary>
internal sealed class OrderedPipeline(ChunkReader reader, IChunkWorker worker, int workers)
{
    /// <summary>Runs to the end of the input, or until it must stop.</summary>
    /// <param name="output">Takes the results; each chunk's with one call.</param>
    /// <param name="position">The place in the input to begin with, then the place up to which all is written.</param>
    /// <param name="tally">Is told what was written.</param>
    /// <param name="progress">Is called after each chunk with the place up to which all is written.</param>
    /// <param name="stop">Stops between two chunks.</param>
    public BatchEnding Run(BatchOutput output, ref long position, BatchTally tally, Action<long> progress, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var queue = Channel.CreateBounded<Task<IChunkResult>>(new BoundedChannelOptions(workers) { SingleReader = true, SingleWriter = true });

        // A thread of its own: an input such as a pipe may keep it waiting for ever, and nobody waits for it then.
        new Thread(() => Read(queue.Writer, ended.Token)) { IsBackground = true, Name = "reader" }.Start();
        try
        {
            while (Next(queue.Reader, ended.Token) is { } result)
            {
                using (result)
                {
                    if (!TryWrite(result, output, ref position, tally))
                    {
                        return BatchEnding.Unwritable;
                    }
                }

                progress(position);
            }

            return BatchEnding.Done;
        }
        catch (OperationCanceledException)
        {
            return BatchEnding.Interrupted;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return BatchEnding.Unreadable;
        }
        finally
        {
            ended.Cancel();
        }
    }

    private static bool TryWrite(IChunkResult result, BatchOutput output, ref long position, BatchTally tally)
    {
        try
        {
            position = result.Write(output, position, tally);
            return true;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static IChunkResult? Next(ChannelReader<Task<IChunkResult>> queue, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return queue.WaitToReadAsync(stop).AsTask().GetAwaiter().GetResult() && queue.TryRead(out var work)
            ? work.WaitAsync(stop).GetAwaiter().GetResult()
            : null;
    }

    private void Read(ChannelWriter<Task<IChunkResult>> queue, CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested && reader.Read() is { } chunk)
            {
                queue.WriteAsync(Task.Run(() => worker.Work(chunk), CancellationToken.None), stop).AsTask().GetAwaiter().GetResult();
            }

            queue.Complete();
        }
        catch (Exception fault)
        {
            queue.TryComplete(fault);
        }
    }
}
