namespace Occ.Support;

/// <summary>Where a message may hold a word of the tables: read once, shared by all readers.</summary>
internal sealed class MessageWords
{
    private static readonly Lazy<WordTrie> BuiltIn = new(() => new(WordTable.AllWords()));

    private readonly ulong[] _masks;

    public MessageWords(string text, WordTrie? trie = null)
    {
        _masks = new ulong[text.Length];
        var folded = new char[text.Length];
        for (var at = 0; at < folded.Length; at++)
        {
            folded[at] = Scripts.Fold(text[at]);
        }

        trie ??= BuiltIn.Value;
        var isInside = false;
        for (var at = 0; at < folded.Length; at++)
        {
            var c = folded[at];
            var isLetter = char.IsAsciiLetterLower(c);
            if (!isLetter || !isInside)
            {
                _masks[at] = c == ' ' ? 0 : trie.At(folded, at);
            }

            isInside = isLetter;
        }
    }

    /// <summary>Whether a word of a table may begin at a position.</summary>
    public bool Has(int at, ulong tables) => (_masks[at] & tables) != 0;
}
