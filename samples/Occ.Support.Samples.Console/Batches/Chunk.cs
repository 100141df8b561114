using System.Buffers;

namespace Occ.Support.Samples;

/// <summary>A stretch of a long input: whole lines, unless a line is longer than <see cref="ChunkSize.Line"/>.</summary>
/// <remarks>Where it begins and ends depends on the bytes around its ends only, not on where the reading of the input began.</remarks>
internal sealed class Chunk : IDisposable
{
    private readonly byte[] _bytes;
    private readonly int _start, _end, _length;

    /// <param name="window">The stretch with what is seen before and behind it; it is copied.</param>
    /// <param name="start">Where in the window the stretch begins.</param>
    /// <param name="end">Where in the window it ends.</param>
    /// <param name="offset">Where in the input it begins.</param>
    public Chunk(ReadOnlySpan<byte> window, int start, int end, long offset)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(window.Length);
        window.CopyTo(_bytes);
        (_start, _end, _length, Start) = (start, end, window.Length, offset);
    }

    /// <summary>Where in the input it begins.</summary>
    public long Start { get; }

    /// <summary>Where in the input it ends.</summary>
    public long End => Start + Body.Length;

    /// <summary>From where in the input on it is asked for; what comes before is only seen.</summary>
    public required long From { get; init; }

    /// <summary>Whether <see cref="From"/> stands within a line that began before.</summary>
    public required bool BeginsInLine { get; init; }

    /// <summary>Whether the input ends with it.</summary>
    public required bool IsLast { get; init; }

    public ReadOnlySpan<byte> Before => _bytes.AsSpan(0, _start);

    public ReadOnlySpan<byte> Body => _bytes.AsSpan(_start.._end);

    public ReadOnlySpan<byte> After => _bytes.AsSpan(_end.._length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
}
