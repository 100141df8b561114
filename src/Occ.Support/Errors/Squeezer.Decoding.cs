using System.Globalization;
using System.Text;

namespace Occ.Support;

/// <content>What stands for another character: escapes of JSON and of links, entities of web pages, full width.</content>
internal ref partial struct Squeezer
{
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
}
