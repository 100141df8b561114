namespace Occ.Support.Orleans;

/// <summary>How a batch is spread over the cluster.</summary>
public sealed class SupportBatchOptions
{
    /// <summary>The offset of the first line to answer: those before it are passed over. To go on after a batch was broken off, the offset of its last answer and one.</summary>
    public long From { get; set; }

    /// <summary>How many lines go to a silo at once: 1 to 10,000. Long lines go in smaller numbers.</summary>
    public int LinesInChunk { get; set; } = 200;

    /// <summary>How many chunks are under way: 1 to 1,000. Together with <see cref="LinesInChunk"/> it bounds the memory that a batch takes.</summary>
    public int ChunksAtOnce { get; set; } = 16;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(From);
        ArgumentOutOfRangeException.ThrowIfLessThan(LinesInChunk, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(LinesInChunk, 10_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(ChunksAtOnce, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ChunksAtOnce, 1_000);
    }
}
