using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads rows of a file of the catalogue, each checked throughout.</summary>
internal sealed class ErrorRowReader(string file, List<string> faults)
{
    private static readonly string[] Members =
        ["id", "system", "ecosystem", "code", "patterns", "samples", "networks", "category", "fault", "actor", "retryable", "funds", "steps", "guide", "facts", "priority", "source"];

    private static readonly byte[][] MemberNames = Array.ConvertAll(Members, System.Text.Encoding.UTF8.GetBytes);

    private readonly string?[] _texts = new string?[Members.Length];
    private readonly ImmutableArray<string>[] _lists = new ImmutableArray<string>[Members.Length];

    /// <summary>Reads a row up to the end of its object; null where it has a fault.</summary>
    public ErrorRow? Read(ref Utf8JsonReader reader, int line)
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

        var row = new ErrorRow
        {
            Id = Text("id") ?? "",
            System = Text("system") ?? "",
            Ecosystem = ErrorFileReader.EcosystemOf(file),
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
            Facts = Facts(line),
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
        if (KebabCase.Find<T>(code) is { } value)
        {
            return value;
        }

        faults.Add($"{file}:{line}: '{code}' is no value of '{member}'");
        return default;
    }

    private ImmutableArray<ReportFact> Facts(int line)
    {
        var codes = List("facts");
        var facts = new ReportFact[codes.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = Parse<ReportFact>("facts", codes[i], line);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(facts);
    }
}
