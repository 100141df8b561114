namespace Occ.Support;

/// <summary>Letters and digits in other clothes: full-width, mathematical, enclosed, small capitals. What Unicode folds by NFKC, and a little more.</summary>
/// <remarks>A table of our own, since an app with invariant globalization has none.</remarks>
internal static class LetterStyles
{
    private const string Letterlike = "\u2102C\u210Ag\u210BH\u210CH\u210DH\u210Eh\u2110I\u2111I\u2112L\u2113l\u2115N\u2119P\u211AQ\u211BR\u211CR\u211DR\u2124Z\u2128Z"
        + "\u212AK\u212CB\u212DC\u212Fe\u2130E\u2131F\u2133M\u2134o\u2139i";
    private const string SmallCapitals = "\u1D00a\u0299b\u1D04c\u1D05d\u1D07e\uA730f\u0262g\u029Ch\u026Ai\u1D0Aj\u1D0Bk\u029Fl\u1D0Dm\u0274n\u1D0Fo\u1D18p\u0280r\uA731s\u1D1Bt\u1D1Cu\u1D20v\u1D21w\u028Fy\u1D22z";

    /// <summary>The letter or digit behind a code unit; NUL where it is none.</summary>
    public static char Plain(char c) => c switch
    {
        >= '\uFF10' and <= '\uFF19' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => (char)(c - 0xFEE0),
        >= '\u24B6' and <= '\u24CF' => (char)(c - '\u24B6' + 'A'),
        >= '\u24D0' and <= '\u24E9' => (char)(c - '\u24D0' + 'a'),
        >= '\u2460' and <= '\u2468' => (char)(c - '\u2460' + '1'),
        >= '\u2776' and <= '\u277E' => (char)(c - '\u2776' + '1'),
        >= '\u2780' and <= '\u2788' => (char)(c - '\u2780' + '1'),
        >= '\u278A' and <= '\u2792' => (char)(c - '\u278A' + '1'),
        >= '\u24F5' and <= '\u24FD' => (char)(c - '\u24F5' + '1'),
        '\u24EA' or '\u24FF' => '0',
        >= '\u2102' and <= '\u2139' => Behind(Letterlike, c),
        '\u0262' or '\u026A' or '\u0274' or '\u0280' or '\u028F' or '\u0299' or '\u029C' or '\u029F' or '\uA730' or '\uA731' or (>= '\u1D00' and <= '\u1D22') => Behind(SmallCapitals, c),
        _ => '\0',
    };

    /// <summary>The letter or digit behind a code point beyond the first plane; NUL where it is none.</summary>
    public static char Plain(int code) => code switch
    {
        >= 0x1D400 and <= 0x1D6A3 => Letter((code - 0x1D400) % 52),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((code - 0x1D7CE) % 10)),
        >= 0x1F130 and <= 0x1F149 => (char)('A' + code - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => (char)('A' + code - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('A' + code - 0x1F170),
        _ => '\0',
    };

    private static char Letter(int index) => (char)(index < 26 ? 'A' + index : 'a' + index - 26);

    private static char Behind(string pairs, char c)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == c)
            {
                return pairs[i + 1];
            }
        }

        return '\0';
    }
}
