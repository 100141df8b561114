using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads a file of rows and notes every fault with its line.</summary>
internal sealed class ErrorFileReader(string file, ReadOnlyMemory<byte> content, List<string> faults)
{
    /// <summary>Where the files that ship with the library are.</summary>
    public const string Folder = "errors/";

    private const string Ending = ".json";

    private int _line;
    private long _counted;

    /// <summary>Whether a file holds rows, by its name.</summary>
    public static bool IsOfRows(string name) =>
        name.EndsWith(Ending, StringComparison.Ordinal) && name.AsSpan(0, name.Length - Ending.Length).IndexOf('.') < 0 && name != "context.json";

    /// <summary>What a file of rows is called after.</summary>
    public static string EcosystemOf(string file) => file[..^Ending.Length];

    /// <summary>Reads one row of a file that ships with the library.</summary>
    public static ErrorRow ReadAt(ErrorPlace place)
    {
        var faults = new List<string>();
        var reader = new Utf8JsonReader(EmbeddedContent.Bytes(Folder + place.File).Slice(place.Start, place.Length));
        reader.Read();
        return new ErrorRowReader(place.File, faults).Read(ref reader, 0) ?? throw new FormatException(string.Join('\n', faults));
    }

    public List<(ErrorRow Row, int Line)> Read()
    {
        var rows = new List<(ErrorRow, int)>();
        if (!JsonText.IsWhole(content.Span))
        {
            faults.Add($"{file}:1: the file is not whole Unicode");
            return rows;
        }

        var row = new ErrorRowReader(file, faults);
        try
        {
            var reader = new Utf8JsonReader(content.Span, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow });
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                faults.Add($"{file}:1: the file is not an array of rows");
                return rows;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var line = LineOf(reader.TokenStartIndex);
                if (reader.TokenType != JsonTokenType.StartObject)
                {
                    faults.Add($"{file}:{line}: a row is not an object");
                    reader.Skip();
                }
                else if (row.Read(ref reader, line) is { } read)
                {
                    rows.Add((read, line));
                }
            }
        }
        catch (JsonException broken)
        {
            faults.Add($"{file}:{(broken.LineNumber ?? 0) + 1}: the file is not JSON");
        }

        return rows;
    }

    private int LineOf(long position)
    {
        _line += content.Span[(int)_counted..(int)position].Count((byte)'\n');
        _counted = position;
        return _line + 1;
    }
}
