using System.Buffers;

namespace Occ.Support;

/// <summary>A text as the scanner reads it, without disguises, and where in the original each of its code units stands.</summary>
/// <remarks>Both live in pooled memory, which is cleared when it is given back.</remarks>
internal sealed class ScanCopy : IDisposable
{
    private char[] _text;
    private Segment[] _segments = ArrayPool<Segment>.Shared.Rent(64);
    private int _length;
    private int _count;

    /// <summary>An empty copy.</summary>
    /// <param name="capacity">The most code units that it will hold.</param>
    public ScanCopy(int capacity) => _text = ArrayPool<char>.Shared.Rent(capacity);

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Adds a code unit that stands for <paramref name="extent"/> code units of the original.</summary>
    public void Add(char c, int original, int extent)
    {
        _text[_length] = c;
        if (_count == 0 || _segments[_count - 1].Extent != extent || _segments[_count - 1].OriginalOf(_length) != original)
        {
            AddSegment(new(_length, original, extent));
        }

        _length++;
    }

    /// <summary>Adds code units that stand for themselves.</summary>
    public void Add(ReadOnlySpan<char> text, int original)
    {
        if (text.IsEmpty)
        {
            return;
        }

        Add(text[0], original, 1);
        text[1..].CopyTo(_text.AsSpan(_length));
        _length += text.Length - 1;
    }

    /// <summary>Makes the last code unit stand for more of the original: a mark was drawn over it.</summary>
    public void ExtendLast(int end)
    {
        if (_length == 0)
        {
            return;
        }

        var last = _text[--_length];
        var original = _segments[_count - 1].OriginalOf(_length);
        _count -= _segments[_count - 1].Start == _length ? 1 : 0;
        Add(last, original, end - original);
    }

    /// <summary>Moves a finding from this text to the original.</summary>
    public SecretFinding ToOriginal(SecretFinding finding)
    {
        var (start, length) = ToOriginal(finding.Start, finding.End);
        return finding with { Start = start, Length = length };
    }

    /// <summary>Where in the original the code units from one position to before another stand.</summary>
    public (int Start, int Length) ToOriginal(int start, int end)
    {
        var first = At(start);
        var last = At(end - 1);
        var original = first.OriginalOf(start);
        return (original, last.OriginalOf(end - 1) + last.Extent - original);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text, clearArray: true);
        ArrayPool<Segment>.Shared.Return(_segments);
        (_text, _segments, _length, _count) = ([], [], 0, 0);
    }

    private Segment At(int position)
    {
        var (low, high) = (0, _count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _segments[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return _segments[low];
    }

    private void AddSegment(Segment segment)
    {
        if (_count == _segments.Length)
        {
            var larger = ArrayPool<Segment>.Shared.Rent(_count * 2);
            _segments.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<Segment>.Shared.Return(_segments);
            _segments = larger;
        }

        _segments[_count++] = segment;
    }

    /// <summary>Code units that follow each other in both texts, each standing for <see cref="Extent"/> code units.</summary>
    private readonly record struct Segment(int Start, int Original, int Extent)
    {
        public int OriginalOf(int position) => Original + ((position - Start) * Extent);
    }
}
