using System.Buffers;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The line protocol: a JSON object a line in, a JSON answer a line out, in the same order, each before the next is read.</summary>
internal static class LineHost
{
    /// <summary>Answers every line until the end of input, or until nobody reads the answers any more.</summary>
    public static void Run(SupportCommand command, Stream input, Stream output, string language)
    {
        var lines = new LineReader(input);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, AnswerJson.Compact);
        while (lines.TryRead(out var line, out var isTooLong))
        {
            try
            {
                AnswerJson.Write(isTooLong ? command.Refuse(ErrorCodes.LineTooLong, language) : command.ReplyToLine(line, language), json);
            }
            catch (Exception) when (Discard(buffer, json))
            {
                // A line in gives a line out, even where the program has a fault.
                AnswerJson.Write(command.Refuse(ErrorCodes.Failed, language), json);
            }

            buffer.Write("\n"u8);
            try
            {
                output.Write(buffer.WrittenSpan);
                output.Flush();
            }
            catch (IOException)
            {
                return;
            }

            buffer.ResetWrittenCount();
            json.Reset();
        }
    }

    private static bool Discard(ArrayBufferWriter<byte> buffer, Utf8JsonWriter json)
    {
        buffer.ResetWrittenCount();
        json.Reset();
        return true;
    }
}
