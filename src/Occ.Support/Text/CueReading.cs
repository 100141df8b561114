using System.Buffers;

namespace Occ.Support;

/// <summary>A message while phrases are looked for in it.</summary>
internal sealed class CueReading : IDisposable
{
    public CueReading(string text, TokenRun tokens)
    {
        Text = text;
        Tokens = tokens;
        StemRanges = ArrayPool<(int, int)>.Shared.Rent(tokens.Count);
        StemRanges.AsSpan(0, tokens.Count).Fill((0, -1));
    }

    public string Text { get; }

    public TokenRun Tokens { get; }

    /// <summary>The phrases found: the concept, and the first and the last token.</summary>
    public List<(int Concept, int First, int Last)> Hits { get; } = [];

    public List<ulong> Stems { get; } = [];

    /// <summary>Which stems belong to a token; the count is -1 where it was not read yet.</summary>
    public (int From, int Count)[] StemRanges { get; }

    public void Dispose() => ArrayPool<(int, int)>.Shared.Return(StemRanges);
}
