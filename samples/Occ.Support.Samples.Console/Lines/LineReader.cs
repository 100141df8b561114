namespace Occ.Support.Samples;

/// <summary>Reads lines of bytes as they arrive, each as soon as its line feed does, and never holds more than one.</summary>
internal sealed class LineReader(Stream input, int maxLength = LineReader.DefaultMaxLength)
{
    /// <summary>A longer line is dropped as it streams by, so that memory stays bounded.</summary>
    public const int DefaultMaxLength = 64 * 1024 * 1024;

    private const int FirstLength = 16 * 1024;

    private byte[] _buffer = new byte[Math.Min(FirstLength, maxLength + 1)];
    private int _start;
    private int _end;
    private bool _isFirst = true;

    /// <summary>Reads the next line without its line ending; the memory is good until the next call.</summary>
    /// <param name="line">The line, or nothing where it was too long.</param>
    /// <param name="isTooLong">Whether the line was dropped.</param>
    /// <returns>Whether there was a line.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line, out bool isTooLong)
    {
        isTooLong = false;
        for (var searched = 0; ;)
        {
            var feed = _buffer.AsSpan((_start + searched).._end).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                line = isTooLong ? default : Trimmed(_start, _start + searched + feed);
                _start += searched + feed + 1;
                return true;
            }

            searched = _end - _start;
            if (searched > maxLength)
            {
                (isTooLong, _start, _end, searched) = (true, 0, 0, 0);
            }

            if (!Fill())
            {
                var isLine = searched > 0 || isTooLong;
                line = isTooLong ? default : Trimmed(_start, _end);
                _start = _end;
                return isLine;
            }
        }
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = input.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }

    private ReadOnlyMemory<byte> Trimmed(int start, int end)
    {
        if (_isFirst && _buffer.AsSpan(start..end).StartsWith("\uFEFF"u8))
        {
            start += 3;
        }

        _isFirst = false;
        return _buffer.AsMemory(start..(end > start && _buffer[end - 1] == '\r' ? end - 1 : end));
    }
}
