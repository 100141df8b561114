using System.Buffers;
using System.Text;

namespace Occ.Support.Samples;

/// <summary>The text of a chunk and the secrets in it, which are left out when it is written.</summary>
internal sealed class RedactedChunk : IChunkResult
{
    private readonly Chunk _chunk;
    private readonly char[] _text;
    private readonly int _start, _settled;
    private readonly long _end;
    private readonly IReadOnlyList<SecretFinding> _findings;
    private readonly string _language;
    private readonly ArrayBufferWriter<byte> _redacted;

    /// <param name="chunk">The chunk.</param>
    /// <param name="text">Its text, with what stands around it.</param>
    /// <param name="start">Where in the text the chunk begins.</param>
    /// <param name="settled">Up to where it is written; behind the end of the chunk, where a secret crosses it.</param>
    /// <param name="end">Where in the text the chunk ends.</param>
    /// <param name="findings">The secrets in the text, in order.</param>
    /// <param name="language">The language of the placeholders.</param>
    /// <param name="redacted">Memory for what is written.</param>
    public RedactedChunk(Chunk chunk, char[] text, int start, int settled, int end, IReadOnlyList<SecretFinding> findings, string language, ArrayBufferWriter<byte> redacted)
    {
        (_chunk, _text, _start, _findings, _language, _redacted) = (chunk, text, start, findings, language, redacted);
        var (bytes, chars) = Walk(chunk.After, int.MaxValue, settled - end);
        (_settled, _end) = (end + chars, chunk.End + bytes);
    }

    public long Write(BatchOutput output, long from, BatchTally tally)
    {
        if (from >= _end)
        {
            return from;
        }

        var at = PlaceOf(from);
        _redacted.ResetWrittenCount();
        tally.Lines += _text.AsSpan(at.._settled).Count('\n') + (_chunk.IsLast && _text[_settled - 1] != '\n' ? 1 : 0);
        foreach (var finding in _findings)
        {
            var (start, end) = (Math.Max(at, finding.Start), Math.Min(_settled, finding.Start + finding.Length));
            if (start < end)
            {
                Encoding.UTF8.GetBytes(_text.AsSpan(at..start), _redacted);
                Encoding.UTF8.GetBytes(finding.Kind.Placeholder(_language), _redacted);
                at = end;
                Count(tally, finding);
            }
        }

        Encoding.UTF8.GetBytes(_text.AsSpan(at.._settled), _redacted);
        output.Write(_redacted.WrittenSpan);
        return _end;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text, clearArray: true);
        _chunk.Dispose();
    }

    private static void Count(BatchTally tally, SecretFinding finding)
    {
        tally.Problems++;
        if (tally.Kinds.TrueForAll(k => k.Kind != finding.Kind))
        {
            tally.Kinds.Add(finding);
        }
    }

    /// <summary>Where in the text a place of the input stands.</summary>
    private int PlaceOf(long offset) => offset <= _chunk.Start
        ? _start
        : offset < _chunk.End
            ? _start + Walk(_chunk.Body, (int)(offset - _chunk.Start), int.MaxValue).Chars
            : _start + Encoding.UTF8.GetCharCount(_chunk.Body) + Walk(_chunk.After, (int)(offset - _chunk.End), int.MaxValue).Chars;

    /// <summary>Goes over characters, broken ones included, until so many bytes or UTF-16 code units are passed.</summary>
    private static (int Bytes, int Chars) Walk(ReadOnlySpan<byte> text, int bytes, int chars)
    {
        var (atByte, atChar) = (0, 0);
        while (atByte < bytes && atChar < chars && atByte < text.Length)
        {
            Rune.DecodeFromUtf8(text[atByte..], out var rune, out var length);
            (atByte, atChar) = (atByte + length, atChar + rune.Utf16SequenceLength);
        }

        return (atByte, atChar);
    }
}
