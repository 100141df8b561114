namespace Occ.Support;

/// <summary>The runs of letters in a label.</summary>
internal static class LabelRuns
{
    /// <summary>The letters that end at a place.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> label, int end)
    {
        var start = end;
        while (start > 0 && IsLetter(label[start - 1]))
        {
            start--;
        }

        return label[start..end];
    }

    /// <summary>The letters that begin at a place.</summary>
    public static ReadOnlySpan<char> Behind(ReadOnlySpan<char> label, int start)
    {
        var end = start;
        while (end < label.Length && IsLetter(label[end]))
        {
            end++;
        }

        return label[start..end];
    }

    /// <summary>What the runs before and behind a part of a label tell together.</summary>
    public static LinkWord Around(LinkVocabulary vocabulary, ReadOnlySpan<char> label, int start, int end) =>
        Told(vocabulary, label[..start]) | Told(vocabulary, label[end..]);

    private static LinkWord Told(LinkVocabulary vocabulary, ReadOnlySpan<char> part)
    {
        var told = LinkWord.None;
        for (var at = 0; at < part.Length;)
        {
            if (!IsLetter(part[at]))
            {
                at++;
                continue;
            }

            var run = Behind(part, at);
            var terms = run.Length == 1 ? LinkWord.Affix : vocabulary.Terms(run);
            told |= terms != LinkWord.None ? terms : LinkWord.Plain | vocabulary.Edge(run);
            at += run.Length;
        }

        return told;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetterLower(c) || c > 127;
}
