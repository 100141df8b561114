using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Occ.Support.Tests.House;

namespace Occ.Support.Samples.Tests;

/// <summary>What the pages say of the console is so: the calls are understood, and programs get the members that are shown.</summary>
public sealed partial class DocumentedCommandTests
{
    private static readonly (string Page, string Arguments)[] Calls = Repository.OnPages(Call(), "arguments");

    private static readonly string[] Lines = File.ReadAllLines(Repository.At("docs/console.md"));

    /// <summary>The requests of the page that leave nothing out and hold no word in capitals for somebody's own text, each with the answer below it.</summary>
    public static TheoryData<string, string, string> Requests
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            for (var at = 1; at < Lines.Length - 1; at++)
            {
                if (Lines[at - 1].Length == 0 && IsObject(Lines[at]) && IsObject(Lines[at + 1]) && !OwnText().IsMatch(Lines[at]) && !Lines[at].Contains('…', StringComparison.Ordinal))
                {
                    data.Add(Lines[..at].Last(l => l.StartsWith("### ", StringComparison.Ordinal))[4..], Lines[at].Trim(), Lines[at + 1].Trim());
                }
            }

            return data;
        }
    }

    [Fact]
    public void Every_call_on_the_pages_is_understood()
    {
        var line = new CommandLine(ConsoleHost.AllCommands(TimeProvider.System));
        var wrong =
            from call in Calls
            let parsed = line.Parse(call.Arguments.Replace("COMMAND", "address", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            where parsed.Errors.Count > 0 || line.HasUnknownOption(parsed, call.Arguments.Split(' '))
            select $"{call.Page}: {call.Arguments}";

        Assert.True(Calls.Length > 8, $"{Calls.Length} calls");
        Faults.None("The console does not understand", wrong);
    }

    [Fact]
    public void The_table_of_commands_names_each_with_its_options()
    {
        foreach (var command in ConsoleHost.AllCommands(TimeProvider.System))
        {
            var row = Lines.First(l => l.StartsWith($"| `{command.Name}` | ", StringComparison.Ordinal));
            Assert.All(command.Members.Skip(1).Where(m => !m.IsWire), m => Assert.Contains($"--{m.Name}", row, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void An_answer_has_the_members_that_the_page_shows(string command, string request, string answer)
    {
        var program = new TestSystem(request + "\n");
        program.Run(command, "--jsonl");

        Faults.None(program.Output, Differences("", JsonNode.Parse(Whole(answer)), JsonNode.Parse(program.Output)));
    }

    /// <summary>What the page shows and the program does not say; what is left out on the page, or stands for somebody's own text, is not compared.</summary>
    private static IEnumerable<string> Differences(string place, JsonNode? shown, JsonNode? said) => (shown, said) switch
    {
        (JsonObject a, JsonObject b) => a.SelectMany(m => b.ContainsKey(m.Key) ? Differences($"{place}/{m.Key}", m.Value, b[m.Key]) : [$"{place}/{m.Key} is missing"]),
        (JsonArray a, JsonArray b) => a.Count > b.Count ? [$"{place} has {b.Count} items"] : a.SelectMany((item, at) => Differences($"{place}/{at}", item, b[at])),
        (JsonValue a, _) when a.GetValueKind() == JsonValueKind.String && (a.GetValue<string>().Contains('…', StringComparison.Ordinal) || OwnText().IsMatch(a.GetValue<string>())) => [],
        _ => JsonNode.DeepEquals(shown, said) ? [] : [$"{place} is {said?.ToJsonString()}, not {shown?.ToJsonString()}"],
    };

    /// <summary>A line of the page without the marks for what is left out.</summary>
    private static string Whole(string line) => LeftOut().Replace(line.Replace("\"…\"", "\"(…)\"", StringComparison.Ordinal), "").Replace("(…)", "…", StringComparison.Ordinal);

    private static bool IsObject(string line) => line.StartsWith("    {", StringComparison.Ordinal) && line.EndsWith('}');

    [GeneratedRegex(@"(?<=[`\n] *(occ-support|dotnet run --project samples/Occ\.Support\.Samples\.Console --) )(?<arguments>[^`\n]+)")]
    private static partial Regex Call();

    [GeneratedRegex(@"\b[A-Z]{2,}\b")]
    private static partial Regex OwnText();

    [GeneratedRegex(@",?(?<!\()…(?!\))")]
    private static partial Regex LeftOut();
}
