using System.Collections.Immutable;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads a file of rows and notes every fault with its line.</summary>
internal sealed class ErrorFileReader(string file, ReadOnlyMemory<byte> content, ErrorTexts texts, List<string> faults)
{
    private static readonly string[] Members =
        ["id", "system", "ecosystem", "code", "patterns", "samples", "networks", "category", "fault", "actor", "retryable", "funds", "steps", "guide", "facts", "priority", "source"];

    private static readonly byte[][] MemberNames = [.. Members.Select(System.Text.Encoding.UTF8.GetBytes)];

    private readonly string?[] _texts = new string?[Members.Length];
    private readonly ImmutableArray<string>[] _lists = new ImmutableArray<string>[Members.Length];
    private int _line;
    private long _counted;

    public IEnumerable<(KnownError Row, int Line)> Read()
    {
        var rows = new List<(KnownError, int)>();
        if (!JsonText.IsWhole(content.Span))
        {
            faults.Add($"{file}:1: the file is not whole Unicode");
            return rows;
        }

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
                else if (ReadRow(ref reader, line) is { } row)
                {
                    rows.Add((row, line));
                }
            }
        }
        catch (JsonException broken)
        {
            faults.Add($"{file}:{(broken.LineNumber ?? 0) + 1}: the file is not JSON");
        }

        return rows;
    }

    private KnownError? ReadRow(ref Utf8JsonReader reader, int line)
    {
        Array.Clear(_texts);
        Array.Clear(_lists);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var member = IndexOf(ref reader);
            if (member < 0)
            {
                faults.Add($"{file}:{line}: '{reader.GetString()}' is no member of a row");
            }

            reader.Read();
            ReadValue(ref reader, member, line);
        }

        var before = faults.Count;
        foreach (var name in (ReadOnlySpan<string>)["id", "system", "source"])
        {
            if (string.IsNullOrWhiteSpace(Text(name)))
            {
                faults.Add($"{file}:{line}: '{name}' is missing");
            }
        }

        if (!int.TryParse(Text("priority"), out var priority) || priority is < 1 or > 99)
        {
            faults.Add($"{file}:{line}: 'priority' is not a number from 1 to 99");
        }

        var row = new KnownError(Text("id") ?? "", texts)
        {
            System = Text("system") ?? "",
            Ecosystem = file[..^".json".Length],
            Code = Text("code"),
            Patterns = Filled("patterns", line),
            Samples = Filled("samples", line),
            Networks = List("networks"),
            Category = Value<ProblemCategory>("category", line),
            Fault = Value<ErrorFault>("fault", line),
            Actor = Value<ErrorActor>("actor", line),
            Retryable = Value<ErrorRetry>("retryable", line),
            FundsState = Value<FundsState>("funds", line),
            StepIds = Filled("steps", line),
            Guide = Text("guide"),
            Facts = [.. List("facts").Select(fact => Parse<ReportFact>("facts", fact, line))],
            Priority = priority,
            Source = Text("source") ?? "",
        };
        if (Text("ecosystem") != row.Ecosystem)
        {
            faults.Add($"{file}:{line}: 'ecosystem' is not the name of the file");
        }

        return faults.Count == before ? row : null;
    }

    private void ReadValue(ref Utf8JsonReader reader, int member, int line)
    {
        var isList = member >= 0 && Members[member] is "patterns" or "samples" or "networks" or "steps" or "facts";
        if (member < 0)
        {
            reader.Skip();
        }
        else if (_texts[member] is not null || !_lists[member].IsDefault)
        {
            faults.Add($"{file}:{line}: '{Members[member]}' is there twice");
            reader.Skip();
        }
        else if (isList && reader.TokenType == JsonTokenType.StartArray)
        {
            var list = ImmutableArray.CreateBuilder<string>();
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                list.Add(reader.GetString()!);
            }

            while (reader.TokenType != JsonTokenType.EndArray)
            {
                faults.Add($"{file}:{line}: '{Members[member]}' holds something that is no text");
                reader.Skip();
                reader.Read();
            }

            _lists[member] = list.DrainToImmutable();
        }
        else if (!isList && reader.TokenType == (Members[member] == "priority" ? JsonTokenType.Number : JsonTokenType.String))
        {
            _texts[member] = Members[member] == "priority" ? (reader.TryGetInt32(out var number) ? $"{number}" : "") : reader.GetString();
        }
        else
        {
            faults.Add($"{file}:{line}: '{Members[member]}' has the wrong type");
            reader.Skip();
        }
    }

    private static int IndexOf(ref Utf8JsonReader reader)
    {
        for (var member = 0; member < Members.Length; member++)
        {
            if (reader.ValueTextEquals(MemberNames[member]))
            {
                return member;
            }
        }

        return -1;
    }

    private string? Text(string member) => _texts[Array.IndexOf(Members, member)];

    private ImmutableArray<string> List(string member) => _lists[Array.IndexOf(Members, member)] is { IsDefault: false } list ? list : [];

    private ImmutableArray<string> Filled(string member, int line)
    {
        if (List(member).IsEmpty)
        {
            faults.Add($"{file}:{line}: '{member}' is missing or empty");
        }

        return List(member);
    }

    private T Value<T>(string member, int line)
        where T : struct, Enum => Parse<T>(member, Text(member) ?? "", line);

    private T Parse<T>(string member, string code, int line)
        where T : struct, Enum
    {
        foreach (var (value, known) in Codes<T>.All)
        {
            if (known == code)
            {
                return value;
            }
        }

        faults.Add($"{file}:{line}: '{code}' is no value of '{member}'");
        return default;
    }

    private int LineOf(long position)
    {
        _line += content.Span[(int)_counted..(int)position].Count((byte)'\n');
        _counted = position;
        return _line + 1;
    }

    private static class Codes<T>
        where T : struct, Enum
    {
        public static readonly (T Value, string Code)[] All = [.. KebabCase.All<T>()];
    }
}
