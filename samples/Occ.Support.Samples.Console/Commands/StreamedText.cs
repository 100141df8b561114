using System.Text;

namespace Occ.Support.Samples;

/// <summary>A text that is read piece by piece, whose beginning can be looked at first.</summary>
internal sealed class StreamedText : TextReader
{
    private const int HeadLength = 16 * 1024;
    private const int BufferSize = 64 * 1024;

    private readonly TextReader _rest;
    private readonly MeteredStream? _stream;
    private string? _head;
    private int _at;

    public StreamedText(Stream stream, long? length)
    {
        _stream = new(stream);
        _rest = new StreamReader(_stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, BufferSize);
        Length = length;
    }

    public StreamedText(string text) => _rest = new StringReader(text);

    /// <summary>The bytes of the whole, where they are known.</summary>
    public long? Length { get; }

    /// <summary>The bytes that were read.</summary>
    public long BytesRead => _stream?.BytesRead ?? 0;

    /// <summary>The beginning, which is read all the same.</summary>
    public string Head
    {
        get
        {
            if (_head is null)
            {
                var head = new char[HeadLength];
                _head = new(head, 0, _rest.ReadBlock(head));
            }

            return _head;
        }
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var count = Math.Min(buffer.Length, Head.Length - _at);
        if (count == 0)
        {
            return _rest.Read(buffer);
        }

        Head.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
