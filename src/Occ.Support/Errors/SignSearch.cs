using System.Buffers;

namespace Occ.Support;

/// <summary>A sign that was found.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Start">Its first symbol.</param>
/// <param name="End">Behind its last symbol.</param>
/// <param name="IsTruncated">Whether the text ended before the sign did.</param>
internal readonly record struct SignHit(Sign Sign, int Start, int End, bool IsTruncated);

/// <summary>Finds every sign in a squeezed text, in time linear in its length: each literal counts a few times only, and gaps are bounded.</summary>
internal static class SignSearch
{
    private const byte MostHits = 8;
    private const byte Seen = 0x80;
    private const int MostFindings = 256;
    private const int LostLetters = 2;
    private const int ShortestTruncated = 9;
    private const int ShortestTruncatedName = 7;

    /// <summary>Finds the signs; what is known from elsewhere counts as said, whether it stands in the text or not.</summary>
    public static void Find(SignBook book, SqueezedText text, ReadOnlySpan<int> known, List<SignHit> hits)
    {
        var trie = book.Trie;
        var counts = ArrayPool<byte>.Shared.Rent(book.Literals);
        counts.AsSpan(0, book.Literals).Clear();
        List<int>? lost = null;
        var symbols = text.Symbols;
        var marks = text.Marks;
        var node = 0;
        for (var at = 0; at < symbols.Length; at++)
        {
            node = symbols[at] == SignAlphabet.Foreign ? 0 : trie.Next(node, symbols[at]);
            for (var output = trie.FirstOutput(node); output != 0 && hits.Count < MostFindings; output = trie.NextOutput(output))
            {
                if (trie.LiteralAt(output) is >= 0 and var ended)
                {
                    Count(book, ended, at + 1, text, counts, hits);
                }

                if (trie.LoneAt(output) is >= 0 and var lone && (at + 1 == symbols.Length || symbols[at + 1] == trie.NextAt(output) || (marks[at + 1] & (byte)SymbolMarks.Quoted) != 0))
                {
                    FindRest(book, lone, at + 1, trie.DepthOf(output), text, counts, hits);
                }
            }

            if (node != 0 && (at + 1 == symbols.Length || (marks[at + 1] & (byte)SymbolMarks.Quoted) != 0))
            {
                FindTruncated(book, node, at + 1, text, lost ??= [], hits);
            }
        }

        foreach (var literal in known)
        {
            counts[literal] |= Seen;
        }

        Settle(hits, counts);
        ArrayPool<byte>.Shared.Return(counts);
    }

    /// <summary>Looks for the rest of a literal that no other begins like, whole or but for its last letters.</summary>
    private static void FindRest(SignBook book, int literal, int at, int depth, SqueezedText text, byte[] counts, List<SignHit> hits)
    {
        var symbols = book.Trie.SymbolsOf(literal);
        var rest = symbols[depth..];
        var common = text.Symbols[at..].CommonPrefixLength(rest);
        var end = at + common;
        if (common == rest.Length)
        {
            Count(book, literal, end, text, counts, hits);
        }
        else if (end == text.Length || (text.Marks[end] & (byte)SymbolMarks.Quoted) != 0)
        {
            AddTruncated(book, literal, at - depth, end, text, hits);
        }
    }

    private static void Count(SignBook book, int literal, int end, SqueezedText text, byte[] counts, List<SignHit> hits)
    {
        if ((counts[literal] & ~Seen) < MostHits)
        {
            counts[literal]++;
            Report(book, literal, end, text, counts, hits);
        }
    }

    private static void Report(SignBook book, int literal, int end, SqueezedText text, byte[] counts, List<SignHit> hits)
    {
        var length = book.Trie.SymbolsOf(literal).Length;
        if (book.IsCondition(literal) && (length >= 8 || ((text.Marks[end - length] | text.Marks[end]) & (byte)SymbolMarks.Word) != 0))
        {
            counts[literal] |= Seen;
        }

        foreach (var sign in book.SignsOf(literal))
        {
            if (SignFit.Around(sign, end - length, text, out var start, out var last)
                && (!sign.NeedsCue || book.HasCue(text, start, last)))
            {
                hits.Add(new(sign, start, last, false));
            }
        }
    }

    private static void FindTruncated(SignBook book, int node, int end, SqueezedText text, List<int> lost, List<SignHit> hits)
    {
        for (; node != 0 && book.Trie.DepthOf(node) >= ShortestTruncatedName; node = book.Trie.FailOf(node))
        {
            lost.Clear();
            book.Trie.Continuations(node, LostLetters, lost);
            foreach (var literal in lost)
            {
                AddTruncated(book, literal, end - book.Trie.DepthOf(node), end, text, hits);
            }
        }
    }

    /// <summary>Adds the signs of a literal whose last letter or two the text lost; a short one must look like a name, and lose one only.</summary>
    private static void AddTruncated(SignBook book, int literal, int start, int end, SqueezedText text, List<SignHit> hits)
    {
        var isShort = end - start < ShortestTruncated;
        var lost = book.Trie.SymbolsOf(literal)[(end - start)..];
        if (end - start < ShortestTruncatedName
            || !SignTrie.IsLost(lost, isShort ? 1 : LostLetters)
            || SignAlphabet.IsDigit(text.Symbols[end - 1])
            || (isShort && !SqueezedText.Has(text.Marks[(start + 1)..end], SymbolMarks.Hump | SymbolMarks.Underscore)))
        {
            return;
        }

        foreach (var sign in book.SignsOf(literal))
        {
            var isWhole = sign.Pieces.Length == 1 && !sign.NeedsCue && hits.Count < MostFindings;
            if (isWhole && (sign.Pieces[0].OpenStart || (text.Marks[start] & (byte)(SymbolMarks.Word | SymbolMarks.Hump)) != 0) && SignFit.IsWrittenAsName(sign, start, end, text))
            {
                hits.Add(new(sign, start, end, true));
            }
        }
    }

    /// <summary>Drops the hits whose conditions do not hold.</summary>
    private static void Settle(List<SignHit> hits, byte[] counts)
    {
        hits.RemoveAll(hit =>
            Array.Exists(hit.Sign.Forbidden, l => (counts[l] & Seen) != 0)
            || Array.Exists(hit.Sign.Required, group => !Array.Exists(group, l => (counts[l] & Seen) != 0)));
    }
}
