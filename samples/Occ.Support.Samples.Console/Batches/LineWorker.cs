using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>Answers each line of a chunk with one line: a JSON object, or a text.</summary>
internal sealed class LineWorker(SupportCommand command, Func<string, Answer> answer, bool isJson, string language, ChunkSize size) : IChunkWorker
{
    private readonly ConcurrentBag<Result> _free = [];

    public IChunkResult Work(Chunk chunk)
    {
        using (chunk)
        {
            if (!_free.TryTake(out var result))
            {
                result = new(this);
            }

            var rest = chunk.Body[(int)(chunk.From - chunk.Start)..];
            if (chunk.BeginsInLine)
            {
                // Whoever saw the beginning of the line has answered it.
                rest = rest.IndexOf((byte)'\n') is >= 0 and var feed ? rest[(feed + 1)..] : [];
            }

            while (!rest.IsEmpty)
            {
                var feed = rest.IndexOf((byte)'\n');
                var isTooLong = feed >= size.Line || (feed < 0 && (!chunk.IsLast || rest.Length >= size.Line));
                var line = feed < 0 ? rest : rest[..feed];
                result.Add(isTooLong ? command.Refuse(ErrorCodes.TooLong, language) : Answer(line is [.., (byte)'\r'] ? line[..^1] : line));
                rest = rest[Math.Min(rest.Length, line.Length + 1)..];
            }

            result.End = chunk.End;
            return result;
        }
    }

    private Answer Answer(ReadOnlySpan<byte> line)
    {
        try
        {
            return answer(Encoding.UTF8.GetString(line));
        }
        catch (Exception)
        {
            // A line in gives a line out, even where the program has a fault.
            return command.Refuse(ErrorCodes.Failed, language);
        }
    }

    private sealed class Result(LineWorker owner) : IChunkResult
    {
        private readonly ArrayBufferWriter<byte> _buffer = new();
        private Utf8JsonWriter? _json;
        private int _lines, _problems;

        /// <summary>Where in the input the chunk ends.</summary>
        public long End { get; set; }

        public void Add(Answer line)
        {
            if (owner.UsesJson)
            {
                _json ??= new(_buffer, AnswerJson.Compact);
                _json.Reset(_buffer);
                AnswerJson.Write(line, _json);
            }
            else
            {
                Encoding.UTF8.GetBytes(string.Join('\t', line.Fields.Select(f => PlainText.Line(f ?? ""))), _buffer);
            }

            _buffer.Write("\n"u8);
            _lines++;
            _problems += line.ExitCode == ExitCodes.Good ? 0 : 1;
        }

        public long Write(BatchOutput output, long from, BatchTally tally)
        {
            output.Write(_buffer.WrittenSpan);
            tally.Lines += _lines;
            tally.Problems += _problems;
            return Math.Max(from, End);
        }

        public void Dispose()
        {
            _buffer.ResetWrittenCount();
            (_lines, _problems) = (0, 0);
            owner._free.Add(this);
        }
    }

    private bool UsesJson => isJson;
}
