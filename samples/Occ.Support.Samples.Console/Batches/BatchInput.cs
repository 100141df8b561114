using System.Text;

namespace Occ.Support.Samples;

/// <summary>An input of any length, whose beginning can be looked at first.</summary>
internal sealed class BatchInput : IDisposable
{
    private const int HeadLength = 16 * 1024;

    private readonly Stream _stream;

    private BatchInput(Stream stream, string head, bool isWhole)
    {
        (_stream, Head, IsWhole) = (stream, head, isWhole);
    }

    /// <summary>The bytes of the input as UTF-8, from its beginning.</summary>
    public Stream Stream => _stream;

    /// <summary>Its first characters.</summary>
    public string Head { get; }

    /// <summary>Whether <see cref="Head"/> is all of it.</summary>
    public bool IsWhole { get; }

    /// <exception cref="IOException">It can't be read.</exception>
    public static BatchInput Open(Stream stream)
    {
        var head = new byte[HeadLength];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        var isWhole = head.Length < HeadLength;
        if (stream.CanSeek)
        {
            stream.Position = 0;
        }
        else
        {
            stream = new PrefixedStream(head, stream);
        }

        // A byte order mark says when it is not UTF-8; offsets are then those of the text as UTF-8.
        var encoding = head switch
        {
            [0xff, 0xfe, 0, 0, ..] => Encoding.UTF32,
            [0xff, 0xfe, ..] => Encoding.Unicode,
            [0xfe, 0xff, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        return new(encoding == Encoding.UTF8 ? stream : Encoding.CreateTranscodingStream(stream, encoding, new UTF8Encoding(false)), encoding.GetString(head), isWhole);
    }

    public void Dispose() => _stream.Dispose();
}
