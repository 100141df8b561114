namespace Occ.Support;

/// <summary>Squeezes a text, and undoes on the way what JSON, links and web pages do to quotes and letters.</summary>
internal ref partial struct Squeezer(ReadOnlySpan<char> text, SignAlphabet alphabet, SqueezedText into)
{
    private const int LongestRun = 8;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _dropped;
    private SymbolMarks _before = SymbolMarks.Word;
    private Kind _last;

    private enum Kind : byte
    {
        None,
        Small,
        Capital,
        Digit,
    }

    public static SqueezedText Squeeze(ReadOnlySpan<char> text, SignAlphabet alphabet)
    {
        var squeezed = new SqueezedText(text.Length);
        var squeezer = new Squeezer(text, alphabet, squeezed);
        while (squeezer._at < text.Length)
        {
            squeezer.SmallLetters();
            if (squeezer._at < text.Length)
            {
                squeezer.Step();
            }
        }

        squeezed.Close(squeezer._before);
        return squeezed;
    }

    /// <summary>How many code units of the text stand for the symbol at a place.</summary>
    public static int WidthAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('%' or '\\'))
        {
            return 1;
        }

        var squeezer = new Squeezer(text, new(), null!) { _at = at };
        squeezer.Decode();
        return squeezer._at - at;
    }

    /// <summary>The common case: small letters behind a small letter, or behind a mark.</summary>
    private void SmallLetters()
    {
        while (_at < _text.Length && _text[_at] is >= 'a' and <= 'z' and var c && _last is Kind.Small or Kind.None && _dropped <= LongestRun)
        {
            into.Add((ushort)(c - 'a' + 1), _before, _at++);
            (_before, _last, _dropped) = (SymbolMarks.None, Kind.Small, 0);
        }
    }

    private void Step()
    {
        var place = _at;
        Put(Decode(), place);
    }

    private void Put(char c, int place)
    {
        switch (c)
        {
            case >= 'a' and <= 'z':
                Add((ushort)(c - 'a' + 1), Kind.Small, _last == Kind.Digit ? SymbolMarks.Hump : SymbolMarks.None, place);
                break;
            case >= 'A' and <= 'Z':
                Add((ushort)(c - 'A' + 1), Kind.Capital, SymbolMarks.Capital | (_last is Kind.Digit or Kind.Small ? SymbolMarks.Hump : SymbolMarks.None), place);
                break;
            case >= '0' and <= '9':
                Add((ushort)(c - '0' + 27), Kind.Digit, _last is Kind.Small or Kind.Capital ? SymbolMarks.Hump : SymbolMarks.None, place);
                break;
            case '-' or '\u2212' or '\u2013' when _last == Kind.None && _at < _text.Length && char.IsAsciiDigit(_text[_at]):
                Add(SignAlphabet.Minus, Kind.Digit, SymbolMarks.None, place);
                break;
            case < '\u0080':
                Drop(c);
                break;
            default:
                PutOther(c, place);
                break;
        }
    }

    private void PutOther(char c, int place)
    {
        if (c is '\ufb01' or '\ufb02')
        {
            Put('f', place);
            Put(c == '\ufb01' ? 'i' : 'l', place);
        }
        else if (char.IsLetter(c))
        {
            Add(alphabet.Of(c), Kind.None, SymbolMarks.Word, place);
            _before = SymbolMarks.Word;
        }
        else if (c is not (>= '\u200b' and <= '\u200f') and not '\u00ad' and not '\ufeff' and not '\u2060')
        {
            Drop(c);
        }
    }

    private void Add(ushort symbol, Kind kind, SymbolMarks marks, int place)
    {
        if (_dropped > LongestRun)
        {
            into.Add(SignAlphabet.Foreign, SymbolMarks.Word, place);
        }

        into.Add(symbol, marks | _before, place);
        (_before, _last, _dropped) = (SymbolMarks.None, kind, 0);
    }

    private void Drop(char c)
    {
        var mark = c switch
        {
            '_' => SymbolMarks.Underscore,
            '"' or '\'' or '`' or '\u2018' or '\u2019' or '\u201c' or '\u201d' or '\u300c' or '\u300d' or '\u300e' or '\u300f' or '\u300a' or '\u300b' or '\u3010' or '\u3011' => SymbolMarks.Quoted,
            _ when char.IsWhiteSpace(c) => _last == Kind.None ? SymbolMarks.None : SymbolMarks.Spaced,
            _ => SymbolMarks.None,
        };
        _dropped += char.IsWhiteSpace(c) ? 0 : 1;
        _before |= mark | SymbolMarks.Word;
        _last = Kind.None;
    }
}
