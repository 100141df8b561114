using System.Collections.Immutable;

namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>A text that is being typed, and what is marked in it. It is on the screen only, never kept.</summary>
/// <param name="Text">The text as it was typed.</param>
/// <param name="Marks">The marks, in order and apart.</param>
public sealed record MarkedText(string Text, ImmutableArray<TextMark> Marks)
{
    /// <summary>Nothing typed yet.</summary>
    public static MarkedText Empty { get; } = new("", []);

    /// <summary>The text in parts, marked and not.</summary>
    public IEnumerable<TextPart> Parts
    {
        get
        {
            var at = 0;
            foreach (var (start, end, kind) in Marks)
            {
                if (start > at)
                {
                    yield return new(Text[at..start], null);
                }

                yield return new(Text[start..end], kind);
                at = end;
            }

            yield return new(Text[at..], null);
        }
    }

    /// <summary>The text as it is now, its marks in their places until the next reading; a secret that grows stays covered.</summary>
    /// <param name="text">The text after the last key.</param>
    public MarkedText Typed(string text)
    {
        var head = Text.AsSpan().CommonPrefixLength(text);
        var tail = 0;
        while (tail < Math.Min(Text.Length, text.Length) - head && Text[^(tail + 1)] == text[^(tail + 1)])
        {
            tail++;
        }

        var by = text.Length - Text.Length;
        var moved = Marks.Select(m =>
            m.End < head ? m
            : m.Start >= Text.Length - tail ? m with { Start = m.Start + by, End = m.End + by }
            : m.Kind == MarkKind.Secret ? m with { End = m.End + by }
            : default);
        return new(text, [.. moved.Where(m => m.End > m.Start)]);
    }

    /// <summary>The same text with other marks. What overlaps a secret is left out.</summary>
    /// <param name="marks">The marks in any order.</param>
    public MarkedText Marked(IEnumerable<TextMark> marks)
    {
        var placed = new List<TextMark>();
        foreach (var mark in marks.OrderByDescending(m => m.Kind == MarkKind.Secret).ThenBy(m => m.Start))
        {
            if (!placed.Exists(m => m.Start < mark.End && mark.Start < m.End))
            {
                placed.Add(mark);
            }
        }

        return this with { Marks = [.. placed.OrderBy(m => m.Start)] };
    }

    /// <summary>Returns the length only: the text may hold a secret.</summary>
    public override string ToString() => FormattableString.Invariant($"{Text.Length} characters, {Marks.Length} marks");
}
