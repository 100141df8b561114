using System.Text;
using System.Text.Json;

namespace Occ.Support.Samples.Tests.Lines;

/// <summary>A program that talks with a command line by line.</summary>
internal static class LineTalk
{
    /// <summary>The answer to one request.</summary>
    public static JsonElement Ask(string command, object request, params string[] more) => AskRaw(command, JsonSerializer.Serialize(request), more);

    /// <summary>The answer to one line.</summary>
    public static JsonElement AskRaw(string command, string line, params string[] more)
    {
        using var system = new TestSystem(line);

        Assert.Equal((0, ""), (system.Run([command, "--jsonl", .. more]), system.Errors));
        return JsonSerializer.Deserialize<JsonElement>(Assert.Single(system.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>The answers to lines of bytes.</summary>
    public static string[] Answers(string command, byte[] lines)
    {
        using var system = new TestSystem("") { Bytes = lines };

        Assert.Equal((0, ""), (system.Run(command, "--jsonl"), system.Errors));
        return system.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The code of an error, or null; a line that is no JSON object fails here.</summary>
    public static string? CodeOf(string line)
    {
        using var answer = JsonDocument.Parse(line, new() { AllowDuplicateProperties = false });
        Assert.Equal(JsonValueKind.Object, answer.RootElement.ValueKind);
        return answer.RootElement.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : null;
    }

    /// <summary>Lines with their line feeds.</summary>
    public static byte[] Join(IEnumerable<byte[]> lines)
    {
        using var joined = new MemoryStream();
        foreach (var line in lines)
        {
            joined.Write(line);
            joined.WriteByte((byte)'\n');
        }

        return joined.ToArray();
    }

    /// <summary>Lines of text with their line feeds.</summary>
    public static byte[] Join(params IEnumerable<string> lines) => Join(lines.Select(Encoding.UTF8.GetBytes));
}
