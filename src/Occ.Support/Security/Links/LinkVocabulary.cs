using System.IO.Compression;
using System.Text;

namespace Occ.Support;

/// <summary>The words of names: lures (<c>Content/links/terms.tsv</c>) and common English (<c>words.deflate</c>).</summary>
internal sealed class LinkVocabulary
{
    public const int Longest = 16;
    private const int LongestWord = 24;
    private static readonly Lazy<LinkVocabulary> Embedded = new(Load);
    private static readonly string[] Endings = ["s", "es", "ed", "ing", "ly", "er", "ers"];
    private readonly Dictionary<ulong, LinkWord> _words = [];

    private LinkVocabulary()
    {
    }

    /// <summary>The words of the library.</summary>
    public static LinkVocabulary BuiltIn => Embedded.Value;

    /// <summary>What a word tells, in lower case.</summary>
    public LinkWord Of(ReadOnlySpan<char> word) => _words.GetValueOrDefault(Hash(word));

    /// <summary>Whether it is an ordinary word, its endings not counted.</summary>
    public bool IsWord(ReadOnlySpan<char> word)
    {
        const int shortest = 3;
        if (word.Length < shortest)
        {
            return false;
        }

        if ((Of(word) & LinkWord.Plain) != 0)
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (word.Length >= shortest + 1 + ending.Length && word.EndsWith(ending, StringComparison.Ordinal) && (Of(word[..^ending.Length]) & LinkWord.Plain) != 0)
            {
                return true;
            }
        }

        return word.Length > 6 && ((word.EndsWith("ing", StringComparison.Ordinal) && IsWord(string.Concat(word[..^3], "e"))) || ((word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal)) && (Of(word[..^1]) & LinkWord.Plain) != 0));
    }

    /// <summary>Reads a run of letters as a row of terms; what all of them tell together, or None where it is none.</summary>
    public LinkWord Terms(ReadOnlySpan<char> run) => Row(run, isWord: false);

    /// <summary>Reads a run of letters as a row of terms and ordinary words; what they tell together, or None where it is none.</summary>
    public LinkWord Words(ReadOnlySpan<char> run) => Row(run, isWord: true);

    private LinkWord Row(ReadOnlySpan<char> run, bool isWord)
    {
        const int longestRun = 40;
        if (run.Length is 0 or > longestRun)
        {
            return LinkWord.None;
        }

        Span<LinkWord> upTo = stackalloc LinkWord[longestRun + 1];
        upTo.Clear();
        for (var end = 1; end <= run.Length; end++)
        {
            for (var start = end - 1; start >= Math.Max(0, end - Longest); start--)
            {
                if (start > 0 && upTo[start] == LinkWord.None)
                {
                    continue;
                }

                // Letters of one or two would fill every gap.
                if (end - start < 3 && start > 0 && end < run.Length)
                {
                    continue;
                }

                var part = run[start..end];
                var word = Of(part) & (isWord ? LinkWord.Plain | LinkWord.Affix | LinkWord.Telling : LinkWord.Affix | LinkWord.Telling);
                word = word == LinkWord.None && isWord && IsWord(part) ? LinkWord.Plain : word;
                if (word != LinkWord.None)
                {
                    upTo[end] |= upTo[start] | word;
                }
            }
        }

        return upTo[run.Length];
    }

    /// <summary>What a run tells by the longer term at its beginning or its end.</summary>
    public LinkWord Edge(ReadOnlySpan<char> run)
    {
        const int shortest = 5;
        var told = LinkWord.None;
        for (var length = shortest; length <= Math.Min(Longest, run.Length); length++)
        {
            told |= Of(run[..length]) | Of(run[^length..]);
        }

        return told & LinkWord.Telling;
    }

    private static LinkVocabulary Load()
    {
        var vocabulary = new LinkVocabulary();
        using var packed = new MemoryStream(EmbeddedContent.ReadOne("links/words.deflate"));
        using var reader = new StreamReader(new DeflateStream(packed, CompressionMode.Decompress), Encoding.ASCII);
        vocabulary.AddWords(reader.ReadToEnd());
        foreach (var line in Encoding.UTF8.GetString(EmbeddedContent.ReadOne("links/terms.tsv")).Split('\n'))
        {
            if (!line.StartsWith('#') && line.IndexOf('\t') is > 0 and var tab && Enum.TryParse<LinkWord>(line[..tab], ignoreCase: true, out var kind))
            {
                foreach (var word in line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    vocabulary.Add(word, kind);
                }
            }
        }

        return vocabulary;
    }

    private void AddWords(ReadOnlySpan<char> packed)
    {
        Span<char> word = stackalloc char[LongestWord];
        while (packed.Length > 0)
        {
            var shared = packed[0] - '0';
            var next = packed[1..].IndexOfAnyInRange('0', '9');
            var rest = next < 0 ? packed[1..] : packed.Slice(1, next);
            rest.CopyTo(word[shared..]);
            Add(word[..(shared + rest.Length)], LinkWord.Plain);
            packed = packed[(1 + rest.Length)..];
        }
    }

    private void Add(ReadOnlySpan<char> word, LinkWord kind)
    {
        ref var known = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_words, Hash(word), out _);
        known |= kind;
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        return hash ^ (hash >> 31);
    }
}
