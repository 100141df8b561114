namespace Occ.Support;

/// <summary>The kind of every UTF-16 code unit, and which letter of the alphabet it is without its accent.</summary>
internal static class CharTable
{
    private const int KindShift = 5;
    private const int LetterMask = 31;

    /// <summary>Where the kind is no letter that has a place in the alphabet.</summary>
    private const byte CueBit = 1;

    /// <summary>Latin letters with accents, behind the letter that they are without.</summary>
    private const string Accented =
        "aàáâãäåāăąǎæ cçćĉċč dďđð eèéêëēĕėęě gĝğġģ hĥħ iìíîïĩīĭįıǐ jĵ kķ lĺļľŀł nñńņňŋ oòóôõöøōŏőǒœ rŕŗř sśŝşšșß tţťŧțþ uùúûüũūŭůűųǔǘ wŵ yýÿŷ zźżž";

    /// <summary>What begins an escape, a placeholder or a phone number or parts an e-mail address, and the halves of pairs that letters in other clothes and tags begin with.</summary>
    private const string EscapeStarts = "[@&<%+\\\uD835\uD83C\uDB40";

    private static readonly byte[] Table = Build();

    /// <summary>What a code unit is.</summary>
    public static CharKind KindOf(char c) => (CharKind)(Table[c] >> KindShift);

    /// <summary>The kind of a table entry.</summary>
    public static CharKind KindOf(byte entry) => (CharKind)(entry >> KindShift);

    /// <summary>The letter of a table entry, 1 to 26; 0 where it adds none, as a combining accent.</summary>
    public static uint LetterOf(byte entry) => entry & (uint)LetterMask;

    /// <summary>The letter of a table entry, 1 to 26; 0 where the entry is no letter of the alphabet.</summary>
    public static uint LetterAt(byte entry) => entry - (uint)Entry(CharKind.Letter) is >= 1 and <= 26 and var letter ? letter : 0;

    /// <summary>Whether a Han, kana or Hangul character begins a cue.</summary>
    public static bool BeginsCue(char c) => (Table[c] & CueBit) != 0;

    /// <summary>The whole table, for a loop to index.</summary>
    public static ReadOnlySpan<byte> Entries => Table;

    private static byte[] Build()
    {
        var table = new byte[char.MaxValue + 1];
        for (var c = 128; c < table.Length; c++)
        {
            table[c] = Entry(char.IsLetter((char)c) ? CharKind.OtherLetter : CharKind.Between);
        }

        for (var letter = 1; letter <= 26; letter++)
        {
            table['a' - 1 + letter] = table['A' - 1 + letter] = Entry(CharKind.Letter, letter);
        }

        foreach (var group in Accented.Split(' '))
        {
            foreach (var c in group)
            {
                table[c] = table[char.ToUpperInvariant(c)] = Entry(CharKind.Letter, group[0] - 'a' + 1);
            }
        }

        Fill(table, '0', '9', CharKind.Digit);
        Fill(table, '\u0300', '\u036F', CharKind.Letter);
        Fill(table, '\u3041', '\u3096', CharKind.Kana);
        Fill(table, '\u3099', '\u309A', CharKind.Kana);
        Fill(table, '\u30A1', '\u30FA', CharKind.Kana);
        Fill(table, '\u30FC', '\u30FC', CharKind.Kana);
        Fill(table, '\u1100', '\u11FF', CharKind.Hangul);
        Fill(table, '\uAC00', '\uD7A3', CharKind.Hangul);
        Fill(table, '\u4E00', '\u9FFF', CharKind.Han);
        foreach (var (first, last) in InvisibleMarks.Invisible)
        {
            Fill(table, first, last, CharKind.Special);
        }

        foreach (var (first, last) in InvisibleMarks.Overlays)
        {
            Fill(table, first, last, CharKind.Special);
        }

        for (var c = 128; c < table.Length; c++)
        {
            table[c] = LetterStyles.Plain((char)c) != '\0' ? Entry(CharKind.Special) : EastAsianCues.IsBeginning((char)c) ? (byte)(table[c] | CueBit) : table[c];
        }

        foreach (var c in EscapeStarts)
        {
            table[c] = Entry(CharKind.Special);
        }

        return table;
    }

    private static void Fill(byte[] table, char first, char last, CharKind kind) => table.AsSpan(first, last - first + 1).Fill(Entry(kind));

    private static byte Entry(CharKind kind, int letter = 0) => (byte)(((int)kind << KindShift) | letter);
}
