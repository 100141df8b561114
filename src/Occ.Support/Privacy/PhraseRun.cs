namespace Occ.Support;

/// <summary>List words that follow each other: the first few in full, of the others how many they are.</summary>
internal ref struct PhraseRun
{
    /// <summary>How many words are kept. A longer run is more than one phrase, and is judged as a whole.</summary>
    public const int Kept = 32;

    private readonly Span<PhraseWord> _words;

    public PhraseRun(Span<PhraseWord> words) => _words = words;

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them prose is full of.</summary>
    public int Common { get; private set; }

    /// <summary>The newest word.</summary>
    public PhraseWord Last { get; private set; }

    /// <summary>How far before the first word a cue for phrases ended.</summary>
    public int CueDistance { get; private set; }

    /// <summary>How many characters stand together in an unbroken Chinese group.</summary>
    public int GroupLength { get; set; }

    /// <summary>The words that are kept.</summary>
    public readonly ReadOnlySpan<PhraseWord> Words => _words[..Math.Min(Count, Kept)];

    /// <summary>Whether there are more words than are kept.</summary>
    public readonly bool IsLong => Count > Kept;

    /// <summary>The position of the first word.</summary>
    public readonly int Start => _words[0].Start;

    public void Add(PhraseWord word, int cueDistance)
    {
        if (Count == 0)
        {
            CueDistance = cueDistance;
        }

        if (Count < Kept)
        {
            _words[Count] = word;
        }

        Last = word;
        Count++;
        Common += word.IsCommon ? 1 : 0;
    }

    public void Clear()
    {
        _words[..Math.Min(Count, Kept)].Clear();
        Count = Common = 0;
        Last = default;
    }
}
