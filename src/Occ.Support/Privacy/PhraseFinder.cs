using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Occ.Support;

/// <summary>Finds a recovery phrase among the words around a place where a few list words follow each other.</summary>
internal readonly ref partial struct PhraseFinder
{
    private const int FewestInList = 4;
    private const int FewestDamaged = 8;
    private const int MostBridged = 2;
    private const int MostDamaged = 6;
    private const int MostCues = 16;
    private const int CueBehindReach = 60;
    private const int ExtraForChecksum = 6;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".?!。？！");

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<PhraseToken> _tokens;
    private readonly ReadOnlySpan<int> _cues;
    private readonly Span<PhraseWord> _words;

    /// <summary>Where the phrase before ended: what stands behind it may be the rest of it, whatever is between.</summary>
    private readonly int _floor;

    private PhraseFinder(ReadOnlySpan<char> text, ReadOnlySpan<PhraseToken> tokens, ReadOnlySpan<int> cues, Span<PhraseWord> words, int floor)
    {
        _floor = floor;
        _text = text;
        _tokens = tokens;
        _cues = cues;
        _words = words;
    }

    /// <summary>Looks for the first phrase around some list words.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Where the list words begin.</param>
    /// <param name="to">A position behind some of them.</param>
    /// <param name="floor">The position that nothing before belongs to the phrase of.</param>
    /// <param name="cue">The position after the last word that announced a phrase.</param>
    /// <param name="finding">The phrase.</param>
    /// <param name="end">The position up to which there is nothing else to find.</param>
    [SkipLocalsInit]
    public static bool TryFind(ReadOnlySpan<char> text, int from, int to, int floor, int cue, out SecretFinding finding, out int end)
    {
        Span<PhraseToken> buffer = stackalloc PhraseToken[PhraseReader.MostTokens];
        Span<PhraseWord> words = stackalloc PhraseWord[PhraseReader.MostTokens];
        Span<int> cues = stackalloc int[MostCues];
        var reader = new PhraseReader(text, buffer);
        reader.Read(from, to, floor);
        end = reader.End;
        var cueCount = CollectCues(reader.Tokens, cue, cues);
        var tokens = buffer[..PhraseLabels.Remove(text, reader.Tokens)];
        var found = new PhraseFinder(text, tokens, cues[..cueCount], words, floor).TryFindFirst(out finding);
        if (found && reader.IsFull && finding.End == tokens[^1].End)
        {
            finding = finding with { Length = EndOfRow(text, finding.End) - finding.Start };
        }

        buffer[..reader.Tokens.Length].Clear();
        words[..reader.Tokens.Length].Clear();
        return found;
    }

    private bool TryFindFirst(out SecretFinding first)
    {
        uint one = 0, two = 0, any = 0;
        foreach (var token in _tokens)
        {
            any |= two & token.Lists;
            two = one & token.Lists;
            one = token.Lists;
        }

        first = default;
        var score = 0;
        for (; any != 0; any &= any - 1)
        {
            FindIn((PhraseList)BitOperations.TrailingZeroCount(any), ref first, ref score);
        }

        return score > 0;
    }

    private (int From, int To) WithoutSetApart(PhraseList list, int from, int to)
    {
        var words = PhraseJudge.WithoutSetApart(list, Words(list, from, to));
        while (_tokens[from].Start < words[0].Start)
        {
            from++;
        }

        while (_tokens[to - 1].End > words[^1].End)
        {
            to--;
        }

        return (from, to);
    }
}
