namespace Occ.Support;

/// <summary>All signs, compiled once: one pass over a text finds the longest piece of each, and the rest is looked for around it.</summary>
internal sealed class SignBook(SignAlphabet alphabet, SignTrie trie, Sign[] signs, int[] first, bool[] isCondition, ushort[][] cues, Dictionary<string, int[]> names)
{
    public SignAlphabet Alphabet => alphabet;

    public SignTrie Trie => trie;

    /// <summary>How many literals there are.</summary>
    public int Literals => isCondition.Length;

    /// <summary>The signs that are searched for by a literal.</summary>
    public ReadOnlySpan<Sign> SignsOf(int literal) => signs.AsSpan(first[literal], first[literal + 1] - first[literal]);

    /// <summary>Whether the presence of a literal is a condition of some sign.</summary>
    public bool IsCondition(int literal) => isCondition[literal];

    /// <summary>The literals that name an ecosystem.</summary>
    public ReadOnlySpan<int> NamesOf(string ecosystem) => names.GetValueOrDefault(ecosystem);

    /// <summary>Whether a word that announces a code stands directly in front of a place, or behind an end.</summary>
    public bool HasCue(SqueezedText text, int start, int end)
    {
        var symbols = text.Symbols;
        var isApart = (text.Marks[start] & (byte)SymbolMarks.Word) != 0
            && end < symbols.Length && ((text.Marks[end] & (byte)SymbolMarks.Spaced) != 0 || symbols[end] > SignAlphabet.Minus);
        foreach (var cue in cues)
        {
            if (symbols[..start].EndsWith(cue) || (isApart && symbols[end..].StartsWith(cue)))
            {
                return true;
            }
        }

        return false;
    }
}
