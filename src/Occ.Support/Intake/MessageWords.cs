using System.Buffers;

namespace Occ.Support;

/// <summary>Where a message may hold a word of the tables: read once, shared by all readers.</summary>
internal sealed class MessageWords : IDisposable
{
    private static readonly Lazy<WordTrie> BuiltIn = new(() => new(WordTable.All));

    private readonly ulong[] _masks;

    public MessageWords(string text, WordTrie? trie = null)
    {
        _masks = ArrayPool<ulong>.Shared.Rent(text.Length);
        _masks.AsSpan(0, text.Length).Clear();
        var borrowed = ArrayPool<char>.Shared.Rent(text.Length);
        var folded = borrowed.AsSpan(0, text.Length);
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

        ArrayPool<char>.Shared.Return(borrowed);
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_masks);

    /// <summary>Whether a word of a table may begin at a position.</summary>
    public bool Has(int at, ulong tables) => (_masks[at] & tables) != 0;
}
