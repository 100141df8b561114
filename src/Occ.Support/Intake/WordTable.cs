using System.Text;

namespace Occ.Support;

/// <summary>Words of one kind with their values, found at a position of a text, the longest first.</summary>
internal sealed class WordTable
{
    private static readonly Lazy<Dictionary<string, WordTable>> BuiltIn = new(ReadAll);

    private readonly Dictionary<int, KnownWord[]> _byFirst = [];

    /// <summary>Makes a table.</summary>
    /// <param name="words">The words with their values.</param>
    /// <param name="number">Its number among the tables that are looked for together, up to 63.</param>
    public WordTable(IEnumerable<KnownWord> words, int number)
    {
        Number = number;
        var byFirst = new Dictionary<int, List<KnownWord>>();
        foreach (var word in words)
        {
            var beginning = Beginning(word.Text, 0, word.Text.Length > 1);
            if (!byFirst.TryGetValue(beginning, out var same))
            {
                byFirst.Add(beginning, same = []);
            }

            same.Add(word);
        }

        foreach (var (beginning, same) in byFirst)
        {
            _byFirst.Add(beginning, [.. same.OrderByDescending(w => w.Text.Length)]);
        }
    }

    /// <summary>Its number among the tables that are looked for together.</summary>
    public int Number { get; }

    /// <summary>The bit of its number.</summary>
    public ulong Bit => 1UL << Number;

    /// <summary>The words with their values.</summary>
    public IEnumerable<KnownWord> Words => _byFirst.Values.SelectMany(words => words);

    /// <summary>The tables of all kinds in <c>Content/intake/words.tsv</c>.</summary>
    public static IEnumerable<WordTable> All => BuiltIn.Value.Values;

    /// <summary>The table of a kind.</summary>
    public static WordTable Of(string kind) => BuiltIn.Value[kind];

    /// <summary>The length of the word that stands at a position as a word of its own, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position.</param>
    /// <param name="value">The value of the word.</param>
    /// <param name="beforeDigit">Whether a digit may follow a Latin word directly, as in <c>iPhone15</c>.</param>
    /// <param name="afterDigit">Whether a digit may stand directly before it, as in <c>5680U</c>.</param>
    public int Match(ReadOnlySpan<char> text, int at, out string value, bool beforeDigit = false, bool afterDigit = false)
    {
        value = "";
        if (at >= text.Length)
        {
            return 0;
        }

        var isLatin = char.IsAsciiLetterOrDigit(text[at]);
        if (isLatin && at > 0 && (afterDigit ? char.IsAsciiLetter(text[at - 1]) : char.IsAsciiLetterOrDigit(text[at - 1])))
        {
            return 0;
        }

        var length = at + 1 < text.Length ? Match(text, at, Beginning(text, at, true), beforeDigit, ref value) : 0;
        return length > 0 ? length : Match(text, at, Beginning(text, at, false), beforeDigit, ref value);
    }

    /// <summary>Whether a word of the table begins within the characters before a position, in the same line.</summary>
    public bool StandsBefore(EntityList entities, int end, int reach) => Before(entities, end, reach) >= 0;

    /// <summary>The position behind the nearest word of the table before a position, or -1.</summary>
    public int Before(EntityList entities, int end, int reach)
    {
        ReadOnlySpan<char> text = entities.Text;
        for (var at = end - 1; at >= Math.Max(0, end - reach) && text[at] != '\n'; at--)
        {
            var length = entities.Words.Has(at, Bit) ? Match(text, at, out _, beforeDigit: true) : 0;
            if (length > 0 && at + length <= end)
            {
                return at + length;
            }
        }

        return -1;
    }

    private int Match(ReadOnlySpan<char> text, int at, int beginning, bool beforeDigit, ref string value)
    {
        if (!_byFirst.TryGetValue(beginning, out var words))
        {
            return 0;
        }

        foreach (var (word, known) in words)
        {
            if (StartsWith(text[at..], word) && EndsThere(text, at + word.Length, beforeDigit))
            {
                value = known;
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The first two letters of a word, or its only one.</summary>
    private static int Beginning(ReadOnlySpan<char> text, int at, bool isPair) => (Scripts.Fold(text[at]) << 16) | (isPair ? Scripts.Fold(text[at + 1]) : 0);

    private static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Scripts.Fold(text[i]) != Scripts.Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsThere(ReadOnlySpan<char> text, int end, bool beforeDigit) =>
        end == text.Length || !char.IsAsciiLetterOrDigit(text[end - 1]) || (beforeDigit ? !char.IsAsciiLetter(text[end]) : !char.IsAsciiLetterOrDigit(text[end]));

    private static Dictionary<string, WordTable> ReadAll()
    {
        var kinds = new List<string>();
        var words = new Dictionary<string, List<KnownWord>>();
        foreach (var line in Encoding.UTF8.GetString(EmbeddedContent.Bytes("intake/words.tsv")).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            if (cells.Length != 3)
            {
                throw new FormatException($"A row of '{cells[0]}' has {cells.Length} columns, not 3.");
            }

            if (!words.TryGetValue(cells[0], out var known))
            {
                kinds.Add(cells[0]);
                words.Add(cells[0], known = []);
            }

            known.AddRange(cells[2].Split('|').Select(word => new KnownWord(word, cells[1])));
        }

        var tables = new Dictionary<string, WordTable>();
        foreach (var kind in kinds)
        {
            tables.Add(kind, new(words[kind], tables.Count));
        }

        return tables;
    }
}

/// <summary>A word of a table and its value.</summary>
internal sealed record KnownWord(string Text, string Value);
