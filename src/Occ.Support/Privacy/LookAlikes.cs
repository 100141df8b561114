namespace Occ.Support;

/// <summary>Letters of other scripts that look like Latin ones.</summary>
internal static class LookAlikes
{
    /// <summary>Cyrillic, Greek, Armenian and phonetic letters, each before the Latin letter that it is taken for.</summary>
    private const string Pairs =
        "аaаaсcԁdеeһhіiјjӏlоoрpԛqгrѕsѵvԝwхxуyкkмmтtпnвbьbнhзzѓrёeїiґr"
        + "АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYԚQԜWЗZӀIПNГR"
        + "αaβbεeηnιiκkνvοoρpτtυuχxωwγyσoςcδdμuπn"
        + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"
        + "օoսuհhոnզqցgѡwɑaɡgɩiƅbʟlꞓcƽsɪiϲcϳjƒfʋuⅼlⅽcⅾdⅿmⅰiⅴvⅹx";

    private static readonly Dictionary<char, char> Plain = Build();

    /// <summary>The Latin letter that a letter looks like; NUL where there is none.</summary>
    public static char Of(char c) => Plain.GetValueOrDefault(c);

    /// <summary>Whether a letter of a run looks like a Latin one.</summary>
    public static bool IsAny(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (Plain.ContainsKey(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every letter of a run looks like a Latin one.</summary>
    public static bool IsAll(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (!Plain.ContainsKey(c))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<char, char> Build()
    {
        var plain = new Dictionary<char, char>();
        for (var i = 0; i < Pairs.Length; i += 2)
        {
            plain[Pairs[i]] = Pairs[i + 1];
        }

        return plain;
    }
}
