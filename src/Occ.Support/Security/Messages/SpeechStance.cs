namespace Occ.Support;

/// <summary>Tells what is said in earnest from what is forbidden, warned of, supposed, quoted, asked or told of others.</summary>
internal sealed class SpeechStance
{
    private const int NotOverComma = 2;
    private const int AlmostBefore = 12;
    private static readonly UInt128 Warned = Bits(SpeechClass.Warn, SpeechClass.Suppose);

    private static readonly UInt128 Told = Bits(SpeechClass.Report, SpeechClass.Doubt);

    private readonly SpokenText _text;
    private readonly SpeechHits _hits;
    private readonly bool _isUser;
    private readonly bool _isTold;

    public SpeechStance(SpokenText text, SpeechHits hits, MessageRole role)
    {
        (_text, _hits, _isUser) = (text, hits, role == MessageRole.User);
        _isTold = _isUser && (hits.Has(SpeechClass.Doubt) || hits.Has(SpeechClass.Report));
    }

    /// <summary>Whether what is said from one hit to another is not meant.</summary>
    public bool Silences(SpeechForm form, UInt128 despite, int first, int last)
    {
        var (from, to) = (_hits[first], _hits[last]);
        var sentence = _hits.InSentence(_text.SentenceOf(from.First)) & ~despite;
        var isScam = _hits.InMessage & Bits(SpeechClass.IsScam) & ~despite;
        if ((sentence & Warned) != 0 || isScam != 0 || IsQuoted(from, to))
        {
            return true;
        }

        return form.IsBlunt ? DidNotHappen(from, to) : ((despite & Bits(SpeechClass.Not)) == 0 && IsDenied(from, to)) || ((sentence & Told) != 0 || _isTold || (_isUser && form.Role is null && IsOwn(from.First, sentence)));
    }

    /// <summary>Whether somebody else is warned of, or forbidden, what stands at a token; a user is told in any case.</summary>
    public bool WarnsOf(int token) =>
        !_isUser && ((_hits.InSentence(_text.SentenceOf(token)) & Warned) != 0 || (_hits.InMessage & Bits(SpeechClass.IsScam)) != 0 || IsDenied((0, token, token), (0, token, token)));

    /// <summary>Whether a user speaks of their own affairs, or asks.</summary>
    private bool IsOwn(int token, UInt128 sentence)
    {
        if ((sentence & Bits(SpeechClass.Me)) != 0)
        {
            return true;
        }

        while (token < _text.Tokens.Count && !_text.EndsSentence(token))
        {
            token++;
        }

        return token < _text.Tokens.Count && _text.IsQuestionMark(token);
    }

    private bool IsDenied((int Class, int First, int Last) from, (int Class, int First, int Last) to)
    {
        var sentence = _text.SentenceOf(from.First);
        for (var at = 0; at < _hits.Count && _hits[at].First <= to.First; at++)
        {
            var hit = _hits[at];
            if (hit.Class == (int)SpeechClass.Not && ((hit.First > from.Last && !HasTurn(at, to.First)) || (hit.First < from.First && _text.SentenceOf(hit.First) == sentence && Reaches(at, from.First))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is told did not come to pass.</summary>
    private bool DidNotHappen((int Class, int First, int Last) from, (int Class, int First, int Last) to)
    {
        if ((_hits.InSentence(_text.SentenceOf(from.First)) & Bits(SpeechClass.Unreal)) != 0)
        {
            return true;
        }

        for (var at = 0; at < _hits.Count && _hits[at].First <= to.Last; at++)
        {
            if (_hits[at].Class == (int)SpeechClass.Almost && _text.SentenceOf(_hits[at].First) == _text.SentenceOf(from.First)
                && (_hits[at].First >= from.First || (_hits.CostBetween(_hits[at].Last, from.First) <= AlmostBefore && !HasBreak(_hits[at].Last, from.First))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a denial reaches a token: over no turn of the sentence, and over a comma only where little stands between, or an "or".</summary>
    private bool Reaches(int denial, int token)
    {
        var hasOr = false;
        for (var at = denial + 1; at < _hits.Count && _hits[at].First < token; at++)
        {
            if (_hits[at].Class == (int)SpeechClass.Turn)
            {
                return false;
            }

            hasOr |= _hits[at].Class == (int)SpeechClass.Or;
        }

        return hasOr || !HasBreak(_hits[denial].Last, token) || _hits.CostBetween(_hits[denial].Last, token) <= NotOverComma;
    }

    /// <summary>Whether the sentence turns between a hit and a token.</summary>
    private bool HasTurn(int hit, int token)
    {
        for (var at = hit + 1; at < _hits.Count && _hits[at].First < token; at++)
        {
            if (_hits[at].Class == (int)SpeechClass.Turn)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasBreak(int last, int first)
    {
        for (var at = last + 1; at < first; at++)
        {
            if (_text.Tokens[at].IsBreak)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all of it stands between quotation marks that somebody speaks around.</summary>
    private bool IsQuoted((int Class, int First, int Last) from, (int Class, int First, int Last) to)
    {
        var (start, end) = (_text.Tokens[from.First].Start, _text.Tokens[to.Last].End);
        foreach (var quote in _text.Quotes)
        {
            if (quote.Start < start && end <= quote.End)
            {
                return from.First != to.First && (_text.Tokens[0].End <= quote.Start || _text.Tokens[^1].Start >= quote.End);
            }
        }

        return false;
    }

    private static UInt128 Bits(params SpeechClass[] classes)
    {
        var bits = UInt128.Zero;
        foreach (var c in classes)
        {
            bits |= SpeechBook.Bit((int)c);
        }

        return bits;
    }
}
