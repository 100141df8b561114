namespace Occ.Support.Samples;

/// <summary>Cuts an input of any length into chunks, with constant memory.</summary>
/// <remarks>
/// The chunks lie on a grid: chunk k begins with the first line at or behind k times <see cref="ChunkSize.Body"/>. So a reader
/// that begins in the middle cuts as one that began at the beginning, and a run that was interrupted can go on exactly.
/// </remarks>
internal sealed class ChunkReader(Stream input, ChunkSize size, long offset = 0)
{
    private const int LongestCharacter = 4;

    private readonly int _kept = size.Before + LongestCharacter;
    private readonly byte[] _buffer = new byte[size.Before + (2 * (size.Body + size.Line)) + size.After + (4 * LongestCharacter)];
    private long _at;
    private int _length;
    private bool _isAtEnd;
    private bool _hasBegun;
    private long _number;
    private long _start;

    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>Reads the next chunk, or null at the end of the input.</summary>
    public Chunk? Read()
    {
        Begin();
        var end = Border(_number + 1);
        if (end <= _start)
        {
            return null;
        }

        Fill(end + size.After);
        var from = Math.Max(offset, _start);

        var first = Math.Max(Math.Max(_at, _at == 0 ? Origin : 0), _start - size.Before);
        var last = Math.Min(_at + _length, end + size.After);
        var chunk = new Chunk(Span(first, last), (int)(_start - first), (int)(end - first), _start)
        {
            From = from,
            BeginsInLine = from > _at && from > Origin && _buffer[from - _at - 1] != '\n',
            IsLast = _isAtEnd && end == _at + _length,
        };
        (_number, _start) = (_number + 1, end);
        Forget(_start - _kept);
        return chunk;
    }

    /// <summary>The length of a byte order mark, where the beginning is in memory.</summary>
    private int Origin => _at == 0 && _buffer.AsSpan(0, _length).StartsWith(Mark) ? Mark.Length : 0;

    private void Begin()
    {
        if (_hasBegun)
        {
            return;
        }

        _hasBegun = true;
        _number = Math.Max(0, (offset / size.Body) - 1);
        Skip(Math.Max(0, (_number * size.Body) - _kept));
        for (_start = Border(_number); Border(_number + 1) is var next && next <= offset && next > _start; _number++)
        {
            _start = next;
            Forget(_start - _kept);
        }
    }

    /// <summary>Where a chunk begins: behind the line feed at or after its place on the grid; within a line that is too long, at the place itself.</summary>
    private long Border(long number)
    {
        var place = number * size.Body;
        if (place == 0)
        {
            Fill(Mark.Length);
            return Origin;
        }

        Fill(place + size.Line);
        var end = _at + _length;
        if (end <= place)
        {
            return end;
        }

        var searched = Span(place - 1, Math.Min(end, place - 1 + size.Line));
        var feed = searched.IndexOf((byte)'\n');
        if (feed >= 0)
        {
            return place + feed;
        }

        if (_isAtEnd && end <= place - 1 + size.Line)
        {
            return end;
        }

        // Not within a character: at most three bytes go on with one.
        for (var back = 0; back < LongestCharacter; back++)
        {
            if ((_buffer[place - back - _at] & 0xc0) != 0x80)
            {
                return place - back;
            }
        }

        return place;
    }

    private Span<byte> Span(long from, long to) => _buffer.AsSpan((int)(from - _at), (int)(to - from));

    /// <summary>Goes to a place without looking at what comes before.</summary>
    private void Skip(long to)
    {
        if (input.CanSeek)
        {
            _at = Math.Min(to, input.Length);
            input.Position = _at;
            return;
        }

        while (_at < to && input.Read(_buffer.AsSpan(0, (int)Math.Min(_buffer.Length, to - _at))) is > 0 and var read)
        {
            _at += read;
        }
    }

    /// <summary>Reads until a place is in memory, or the end.</summary>
    private void Fill(long to)
    {
        while (_at + _length < to && !_isAtEnd)
        {
            var read = input.Read(_buffer.AsSpan(_length));
            _isAtEnd = read == 0;
            _length += read;
        }
    }

    private void Forget(long before)
    {
        var count = (int)Math.Clamp(before - _at, 0, _length);
        _buffer.AsSpan(count, _length - count).CopyTo(_buffer);
        (_at, _length) = (_at + count, _length - count);
    }
}
