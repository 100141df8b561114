namespace Occ.Support;

/// <content>Words that announce a phrase, and rows that are longer than what is read.</content>
internal readonly ref partial struct PhraseFinder
{
    private static int CollectCues(ReadOnlySpan<PhraseToken> tokens, int before, Span<int> cues)
    {
        cues[0] = before;
        var count = 1;
        foreach (var token in tokens)
        {
            if (token.Is(PhraseTraits.Cue))
            {
                cues[Math.Min(count, MostCues - 1)] = token.End;
                count = Math.Min(count + 1, MostCues);
            }
        }

        return count;
    }

    /// <summary>The end of a row of list words that is longer than what was read.</summary>
    private static int EndOfRow(ReadOnlySpan<char> text, int end)
    {
        for (var at = end; at < text.Length;)
        {
            if (CharTable.KindOf(text[at]) is CharKind.Letter or CharKind.Kana or CharKind.Hangul or CharKind.OtherLetter)
            {
                var start = at;
                while (at < text.Length && CharTable.KindOf(text[at]) == CharTable.KindOf(text[start]))
                {
                    at++;
                }

                if (!LatinVocabulary.Find(PhraseLetters.Pack(text[start..at])).IsListWord)
                {
                    return end;
                }

                end = at;
            }
            else if (CharTable.KindOf(text[at]) is CharKind.Special or CharKind.Han || at - end > 40)
            {
                return end;
            }
            else
            {
                at++;
            }
        }

        return end;
    }

    /// <summary>Whether a phrase was announced before some words, the nearer the fewer they are, or is behind them.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The one behind the last.</param>
    /// <param name="enoughAlone">How many words another sentence may announce.</param>
    private bool HasCue(int from, int to, int enoughAlone = 8)
    {
        var count = to - from;
        var reach = count >= 10 ? 300 : count >= 6 ? 160 : 60;
        var start = _tokens[from].Start;
        foreach (var cue in _cues)
        {
            if (cue <= start && start - cue <= reach && (count >= enoughAlone || cue == _floor || !_text[cue..start].ContainsAny(SentenceEnds)))
            {
                return true;
            }
        }

        var end = _tokens[to - 1].End;
        var behind = _text.Slice(end, Math.Min(CueBehindReach, _text.Length - end));
        var sentence = count >= enoughAlone ? -1 : behind.IndexOfAny(SentenceEnds);
        return count >= 6 && CueAhead.First(sentence < 0 ? behind : behind[..sentence]) == Cue.Phrase;
    }

    /// <summary>Whether a part of a phrase stands right before some words, with a few words of prose between.</summary>
    private bool GoesOn(int from)
    {
        const int reach = 40;
        var start = _tokens[from].Start;
        return _floor > 0 && start - _floor <= reach && _cues.Contains(_floor);
    }
}
