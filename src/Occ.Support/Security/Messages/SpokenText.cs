namespace Occ.Support;

/// <summary>A message as the reader of speech acts sees it: without disguises, with every link, address and number under one name.</summary>
internal sealed class SpokenText : IDisposable
{
    /// <summary>The first part of a message that is read.</summary>
    public const int MaxLength = 8_000;

    private readonly ScanCopy? _copy;
    private readonly int[] _sentences;

    public SpokenText(string original, HashMap vocabulary)
    {
        var text = original.AsSpan(0, Math.Min(original.Length, MaxLength));
        _copy = IsDisguised(text) ? Disguises.Of(text) : null;
        var written = (_copy is null ? text : _copy.Text).ToArray();
        Names = [];
        MessageNames.Replace(written, Names);
        SpacedLetters.Join(written);
        DigitLetters.Fold(written, vocabulary);
        Text = new(written);
        Tokens = MessageTokens.Of(Text);
        _sentences = Sentences();
        Quotes = QuotesIn(Text);
    }

    public string Text { get; }

    public TokenRun Tokens { get; }

    /// <summary>What was put under a name, in order of place.</summary>
    public List<(int Start, int End, SpeechClass Name)> Names { get; }

    /// <summary>What stands between quotation marks.</summary>
    public List<(int Start, int End)> Quotes { get; }

    public int SentenceCount => _sentences.Length == 0 ? 0 : _sentences[^1] + 1;

    public int SentenceOf(int token) => _sentences[token];

    /// <summary>Whether a token is a mark that ends a sentence.</summary>
    public bool EndsSentence(int token) => Tokens[token].IsBreak && Text[Tokens[token].Start] is not (',' or '，');

    public bool IsQuestionMark(int token) => Tokens[token].IsBreak && Text[Tokens[token].Start] is '?' or '？';

    /// <summary>Where in the original some code units stand.</summary>
    public (int Start, int Length) ToOriginal(int start, int end) => _copy is null ? (start, end - start) : _copy.ToOriginal(start, end);

    public void Dispose()
    {
        _copy?.Dispose();
        Tokens.Dispose();
    }

    private static bool IsDisguised(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var kind = CharTable.KindOf(text[at]);
            if (kind == CharKind.OtherLetter || (kind == CharKind.Special && text[at] is not ('[' or '@' or '+') && Disguises.IsDisguised(text, at)))
            {
                return true;
            }
        }

        return false;
    }

    private int[] Sentences()
    {
        var sentences = new int[Tokens.Count];
        var (sentence, hasWords) = (0, false);
        for (var at = 0; at < sentences.Length; at++)
        {
            sentences[at] = sentence;
            if (!EndsSentence(at))
            {
                hasWords = true;
            }
            else if (hasWords)
            {
                (sentence, hasWords) = (sentence + 1, false);
            }
        }

        return sentences;
    }

    private static List<(int Start, int End)> QuotesIn(string text)
    {
        var quotes = new List<(int, int)>();
        for (var at = 0; at < text.Length; at++)
        {
            var close = text[at] switch { '"' => '"', '“' => '”', '「' => '」', '『' => '』', '«' => '»', '‘' => '’', _ => '\0' };
            if (close != '\0' && text.IndexOf(close, at + 1) is > 0 and var end)
            {
                quotes.Add((at, end));
                at = end;
            }
        }

        return quotes;
    }
}
