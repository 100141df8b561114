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

        return new(acts ?? (IReadOnlyList<SpeechAct>)[], text.Names.Count == 0 ? [] : text.Names.ConvertAll(n => text.ToOriginal(n.Start, n.End)), Links(message, text, hits, stance));
    }

    private static List<(int Start, int Length)> Links(ReceivedMessage message, SpokenText text, SpeechHits hits, SpeechStance stance)
    {
        var links = new List<(int Start, int Length)>();
        for (var at = 0; at < hits.Count && hits.Has(SpeechClass.Link); at++)
        {
            if (hits[at].Class == (int)SpeechClass.Link && !stance.WarnsOf(at) && text.NameOf(hits[at].First) is { } name)
            {
                var (start, length) = text.ToOriginal(name.Start, name.End);
                links.Add(LinkReach.Of(message.Text, start, start + length));
            }
        }

        return links;
    }
}
