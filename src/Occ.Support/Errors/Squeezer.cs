using System.Globalization;
using System.Text;

namespace Occ.Support;

/// <summary>Squeezes a text, and undoes on the way what JSON, links and web pages do to quotes and letters.</summary>
internal ref struct Squeezer(ReadOnlySpan<char> text, SignAlphabet alphabet, SqueezedText into)
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

    private char Decode()
    {
        var c = _text[_at++];
        return c switch
        {
            '\\' => Escape(),
            '%' => Percent(),
            '&' => Entity(),
            >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
            _ => c,
        };
    }

    private char Escape()
    {
        while (_at < _text.Length && _text[_at] == '\\')
        {
            _at++;
        }

        if (_at < _text.Length && _text[_at] is 'n' or 'r' or 't')
        {
            _at++;
            return ' ';
        }

        if (_at + 5 <= _text.Length && _text[_at] == 'u' && ushort.TryParse(_text.Slice(_at + 1, 4), NumberStyles.AllowHexSpecifier, null, out var code))
        {
            _at += 5;
            return (char)code;
        }

        return '\\';
    }

    private char Percent()
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        for (var at = _at; count < 4 && at + 2 <= _text.Length && byte.TryParse(_text.Slice(at, 2), NumberStyles.AllowHexSpecifier, null, out bytes[count]); at += 3)
        {
            count++;
            if (bytes[0] < 0x80 || at + 2 >= _text.Length || _text[at + 2] != '%')
            {
                break;
            }
        }

        if (count == 0 || Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) != System.Buffers.OperationStatus.Done)
        {
            return '%';
        }

        _at += (3 * used) - 1;
        return rune.IsBmp ? (char)rune.Value : '\ufffd';
    }

    private char Entity()
    {
        var rest = _text[_at..Math.Min(_text.Length, _at + 6)];
        var end = rest.IndexOf(';');
        if (end < 2 || !(rest[0] == '#' || rest[..end] is "quot" or "apos" or "amp" or "lt" or "gt" or "nbsp"))
        {
            return '&';
        }

        _at += end + 1;
        return '"';
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
