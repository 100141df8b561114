namespace Occ.Support.Samples;

/// <summary>The work on one chunk, which needs no other chunk: any number of threads or machines can share it.</summary>
internal interface IChunkWorker
{
    /// <summary>Works on a chunk and keeps or disposes of it.</summary>
    IChunkResult Work(Chunk chunk);
}

/// <summary>What became of a chunk, to be written in the order of the input.</summary>
internal interface IChunkResult : IDisposable
{
    /// <summary>Writes it, with one call, but for what comes of the input before a place.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="from">The input before this place was written already.</param>
    /// <param name="tally">Is told what was written.</param>
    /// <returns>The place in the input up to which all is written now.</returns>
    long Write(BatchOutput output, long from, BatchTally tally);
}

/// <summary>What a run has done so far.</summary>
internal sealed class BatchTally
{
    /// <summary>How many lines were answered.</summary>
    public long Lines { get; set; }

    /// <summary>In how many places there was a problem: a line that is not valid, a secret.</summary>
    public long Problems { get; set; }

    /// <summary>One finding of each kind of secret, in the order of the text.</summary>
    public List<SecretFinding> Kinds { get; } = [];
}
