using System.Text;

namespace Occ.Support.Tests;

/// <summary>A message of <c>Vectors/intake/labelled.tsv</c> with all that a person marked in it.</summary>
internal sealed record MarkedMessage(bool IsApart, string Language, string Category, string Also, IReadOnlySet<string> Missing, string Text, IReadOnlyList<Mark> Marks)
{
    public static IReadOnlyList<MarkedMessage> Load(string file) =>
    [
        .. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => Parse(line.Split('\t'))),
    ];

    private static MarkedMessage Parse(string[] cells)
    {
        var (text, marks) = Unmark(cells[5].Replace("\\n", "\n", StringComparison.Ordinal));
        return new(cells[0] == "apart", cells[1], cells[2], cells[3], cells[4] == "-" ? new HashSet<string>() : cells[4].Split(' ').ToHashSet(), text, marks);
    }

    private static (string Text, List<Mark> Marks) Unmark(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var open = new Stack<(string Label, int Start)>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] == '⟦')
            {
                var space = marked.IndexOf(' ', at);
                open.Push((marked[(at + 1)..space], text.Length));
                at = space;
            }
            else if (marked[at] == '⟧')
            {
                var (label, start) = open.Pop();
                var colon = label.IndexOf(':', StringComparison.Ordinal);
                marks.Add(new(colon < 0 ? label : label[..colon], colon < 0 ? "" : label[(colon + 1)..], start, text.ToString(start, text.Length - start)));
            }
            else
            {
                text.Append(marked[at]);
            }
        }

        return (text.ToString(), marks);
    }
}

/// <summary>A thing that a message names: its kind, the network or form, and where it stands.</summary>
internal sealed record Mark(string Kind, string Detail, int Start, string Text);
