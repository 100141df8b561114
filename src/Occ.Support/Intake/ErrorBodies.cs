namespace Occ.Support;

/// <summary>Finds the bodies of JSON-RPC errors: what they say, and the code beside it.</summary>
internal sealed class ErrorBodies(EntityList entities)
{
    private const string MessageName = "\"message\"";

    private readonly List<(int Start, int End)> _bodies = [];

    /// <summary>Adds what every body says.</summary>
    public void Read()
    {
        var text = entities.Text.AsSpan();
        for (var next = text.IndexOf(MessageName, StringComparison.Ordinal); next >= 0;)
        {
            Body(text, next);
            var step = text[(next + 1)..].IndexOf(MessageName, StringComparison.Ordinal);
            next = step < 0 ? -1 : next + 1 + step;
        }
    }

    /// <summary>Whether a part of a body stands between two positions.</summary>
    public bool Hold(int start, int end) => _bodies.Exists(b => b.Start < end && start < b.End);

    /// <summary>The message of a JSON-RPC error; the code beside it is an entity of its own.</summary>
    private void Body(ReadOnlySpan<char> text, int at)
    {
        var start = SkipMarks(text, at + MessageName.Length);
        if (start >= text.Length || text[start] != '"')
        {
            return;
        }

        var length = text.Slice(start + 1, Math.Min(ErrorQuotes.Longest, text.Length - start - 1)).IndexOf('"');
        if (length <= 0 || _bodies.Count == EntityList.Max)
        {
            return;
        }

        var end = start + 1 + length;
        var code = JsonCode(text, at, end);
        entities.AddOver(new(IntakeEntityKind.Error, start + 1, length, entities.Slice(start + 1, end)) { ErrorCode = entities.Slice(code.Start, code.End) });
        _bodies.Add((start + 1, end));
        if (code.End > code.Start && !_bodies.Contains(code))
        {
            entities.AddOver(entities.Make(IntakeEntityKind.Error, code.Start, code.End));
            _bodies.Add(code);
        }
    }

    private static (int Start, int End) JsonCode(ReadOnlySpan<char> text, int message, int messageEnd)
    {
        const string name = "\"code\"";
        const int reach = 80;
        var from = Math.Max(0, message - reach);
        var near = text[from..Math.Min(text.Length, messageEnd + reach)].IndexOf(name, StringComparison.Ordinal);
        if (near < 0)
        {
            return default;
        }

        var start = SkipMarks(text, from + near + name.Length);
        var end = start < text.Length && text[start] == '-' ? start + 1 : start;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - start < 12)
        {
            end++;
        }

        return (start, end);
    }

    private static int SkipMarks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or ':')
        {
            at++;
        }

        return at;
    }
}
