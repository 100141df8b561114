namespace Occ.Support;

/// <summary>The classes of words found in a message, in order of place.</summary>
internal sealed class SpeechHits
{
    private readonly List<(int Class, int First, int Last)> _hits;
    private readonly SpokenText _text;
    private readonly UInt128[] _inSentence;
    private readonly int[] _costs;

    public SpeechHits(SpokenText text, SpeechBook book)
    {
        _text = text;
        using var reading = new CueReading(text.Text, text.Tokens);
        _costs = new int[text.Tokens.Count + 1];
        var name = 0;
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            _costs[at + 1] = _costs[at] + (text.Tokens[at].IsBreak ? 0 : text.Tokens[at].IsIdeograph ? 1 : SpeechBook.WordCost);
            if (NameAt(at, ref name) is { } found)
            {
                reading.Hits.Add(((int)found, at, at));
                if (found == SpeechClass.FileLink)
                {
                    reading.Hits.Add(((int)SpeechClass.Link, at, at));
                }
            }
            else if (!text.Tokens[at].IsBreak)
            {
                AddNumber(reading.Hits, at);
                book.Phrases.Match(reading, at);
            }
        }

        Uncover(reading.Hits, book);
        reading.Hits.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
        _hits = reading.Hits;
        _inSentence = new UInt128[text.SentenceCount];
        foreach (var hit in _hits)
        {
            InMessage |= SpeechBook.Bit(hit.Class);
            _inSentence[text.SentenceOf(hit.First)] |= SpeechBook.Bit(hit.Class);
        }
    }

    public int Count => _hits.Count;

    public UInt128 InMessage { get; }

    public (int Class, int First, int Last) this[int at] => _hits[at];

    public bool Has(SpeechClass wanted) => (InMessage & SpeechBook.Bit((int)wanted)) != 0;

    public UInt128 InSentence(int sentence) => _inSentence[sentence];

    /// <summary>What stands between two tokens: 2 for a word, 1 for a Chinese character.</summary>
    public int CostBetween(int last, int first) => _costs[first] - _costs[last + 1];

    /// <summary>Whether the whole message has what a form needs.</summary>
    public bool Holds(SpeechForm form)
    {
        if ((form.InMessage & ~InMessage) != 0 || (form.NotInMessage & InMessage) != 0)
        {
            return false;
        }

        foreach (var wanted in form.Classes)
        {
            if ((InMessage & SpeechBook.Bit(wanted)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last hit of a form that begins with a hit; -1 where it does not.</summary>
    public int Last(SpeechForm form, int first)
    {
        var sentence = _inSentence[_text.SentenceOf(_hits[first].First)];
        return (form.InSentence & ~sentence) != 0 || (form.NotInSentence & sentence) != 0 ? -1 : Step(form, 1, first);
    }

    private int Step(SpeechForm form, int step, int before)
    {
        if (step == form.Classes.Length)
        {
            return before;
        }

        var room = form.Rooms[step];
        var sentence = _text.SentenceOf(_hits[before].First);
        for (var at = before + 1; at < _hits.Count; at++)
        {
            var (found, first, _) = _hits[at];
            if (first > _hits[before].Last && CostBetween(_hits[before].Last, first) > room)
            {
                break;
            }

            if (found == form.Classes[step] && first > _hits[before].Last && (room > SpeechBook.Sentence || _text.SentenceOf(first) == sentence) && Step(form, step + 1, at) is >= 0 and var last)
            {
                return last;
            }
        }

        return -1;
    }

    /// <summary>What a token is of itself: a name that was put there, or a place.</summary>
    private SpeechClass? NameAt(int at, ref int name)
    {
        var token = _text.Tokens[at];
        while (name < _text.Names.Count && _text.Names[name].End <= token.Start)
        {
            name++;
        }

        if (name < _text.Names.Count && _text.Names[name].Start == token.Start)
        {
            return _text.Names[name].Name;
        }

        return null;
    }

    private void AddNumber(List<(int Class, int First, int Last)> hits, int at)
    {
        var token = _text.Tokens[at];
        if (char.IsAsciiDigit(_text.Text[token.Start]))
        {
            hits.Add(((int)SpeechClass.Number, at, at));
            if (token.End < _text.Text.Length && _text.Text[token.End] is '%' or '％')
            {
                hits.Add(((int)SpeechClass.Percent, at, at));
            }
        }
    }

    /// <summary>Takes away words that belong to a longer phrase of another meaning.</summary>
    private static void Uncover(List<(int Class, int First, int Last)> hits, SpeechBook book)
    {
        for (var i = 0; i < book.Covers.Count; i++)
        {
            var (cover, others) = book.Covers[i];
            foreach (var over in hits.FindAll(h => h.Class == cover))
            {
                hits.RemoveAll(h => (others & SpeechBook.Bit(h.Class)) != 0 && h.First >= over.First && h.Last <= over.Last);
            }
        }
    }
}
