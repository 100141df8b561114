namespace Occ.Support;

/// <summary>Reads what a message does: asks for a phrase, presses, promises, or tells of a loss.</summary>
/// <remarks>
/// Words are found by classes, classes in order make a form, and a form speaks for a rule unless its sentence forbids, warns,
/// supposes, quotes, asks or tells of others. The time grows with the length of the message; no more than
/// <see cref="SpokenText.MaxLength"/> code units are read.
/// </remarks>
internal static class SpeechReader
{
    /// <summary>Reads a message.</summary>
    public static SpeechReading Read(ReceivedMessage message, SpeechBook book)
    {
        using var text = new SpokenText(message.Text, book.Words);
        var hits = new SpeechHits(text, book);
        var stance = new SpeechStance(text, hits, message.Role);
        List<SpeechAct>? acts = null;
        var weak = new SpeechForm?[book.Rules.Count];
        for (var at = 0; at < hits.Count; at++)
        {
            foreach (var form in book.ByClass[hits[at].Class])
            {
                if ((form.Role is { } role && role != message.Role) || (acts is not null && acts.Exists(a => a.Rule == book.Rules[form.Rule].Id)))
                {
                    continue;
                }

                if (hits.Holds(form) && hits.Last(form, at) is >= 0 and var last && !stance.Silences(form, book.Rules[form.Rule].Despite, at, last))
                {
                    if (!form.IsStrong && (weak[form.Rule] is null || weak[form.Rule] == form))
                    {
                        weak[form.Rule] = form;
                        continue;
                    }

                    var (start, length) = text.ToOriginal(text.Tokens[hits[at].First].Start, text.Tokens[hits[last].Last].End);
                    (acts ??= []).Add(new(book.Rules[form.Rule].Id, start, length));
                }
            }
        }

        return new(acts ?? (IReadOnlyList<SpeechAct>)[], text.Names.Count == 0 ? [] : text.Names.ConvertAll(n => text.ToOriginal(n.Start, n.End)), Links(message.Text, text, stance));
    }

    private static List<(int Start, int Length)> Links(string message, SpokenText text, SpeechStance stance)
    {
        var links = new List<(int Start, int Length)>();
        var token = 0;
        foreach (var name in text.Names.Where(n => n.Name is SpeechClass.Link or SpeechClass.FileLink))
        {
            while (text.Tokens[token].End <= name.Start)
            {
                token++;
            }

            var (start, length) = text.ToOriginal(name.Start, name.End);
            if (!stance.WarnsOf(token) && (links.Count == 0 || start >= links[^1].Start + links[^1].Length))
            {
                links.Add(LinkReach.Of(message, start, start + length));
            }
        }

        return links;
    }
}
