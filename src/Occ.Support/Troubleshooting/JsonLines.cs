using System.Text.Json;

namespace Occ.Support;

/// <summary>Finds the line of a JSON pointer, when a fault needs it.</summary>
internal static class JsonLines
{
    /// <summary>Gives each fault the line of its pointer, or of the nearest thing around it.</summary>
    public static IEnumerable<GuideFault> Number(IReadOnlyList<GuideFault> faults, IReadOnlyList<GuideFile> files)
    {
        var lines = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var fault in faults)
        {
            if (!lines.TryGetValue(fault.File, out var known))
            {
                lines[fault.File] = known = files.LastOrDefault(f => f.Name == fault.File).Content is { Length: > 0 } content ? Of(content.Span) : [];
            }

            yield return fault.Line > 0 ? fault : fault with { Line = Nearest(known, fault.Pointer) };
        }
    }

    /// <summary>The line of every member and element, from 1; up to where the text stops being JSON.</summary>
    public static Dictionary<string, int> Of(ReadOnlySpan<byte> content)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 1 };
        var reader = new Utf8JsonReader(content, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 });
        var path = new Stack<(string Pointer, int Next)>();
        var (line, counted, member) = (1, 0, "");
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                line += content[counted..start].Count((byte)'\n');
                counted = start;
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    member = $"{path.Peek().Pointer}/{reader.GetString()!.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
                    lines[member] = line;
                }
                else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    path.Pop();
                }
                else
                {
                    var pointer = Begin(path, member);
                    lines.TryAdd(pointer, line);
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        path.Push((pointer, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                    }
                }
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return lines; // the fault itself says where the syntax ends
        }

        return lines;
    }

    /// <summary>The pointer of a value that begins: the next element of an array, else the member that was named.</summary>
    private static string Begin(Stack<(string Pointer, int Next)> path, string member)
    {
        if (!path.TryPeek(out var parent))
        {
            return "";
        }

        if (parent.Next < 0)
        {
            return member;
        }

        path.Pop();
        path.Push((parent.Pointer, parent.Next + 1));
        return $"{parent.Pointer}/{parent.Next}";
    }

    private static int Nearest(Dictionary<string, int> lines, string pointer)
    {
        while (true)
        {
            if (lines.TryGetValue(pointer, out var line))
            {
                return line;
            }

            if (pointer.Length == 0)
            {
                return 1;
            }

            pointer = pointer[..Math.Max(0, pointer.LastIndexOf('/'))];
        }
    }
}
