using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>Reads a message: squeezes it, finds every sign in it and in what is encoded in it, and judges what was found.</summary>
internal sealed class ErrorReader(SignBook book, ImmutableArray<KnownError> rows, List<string> ecosystems)
{
    private const int Longest = 262_144;
    private const int Deepest = 3;
    private const int MostLayers = 12;

    public ErrorDiagnosis Read(string message, Network? network)
    {
        string[] own = network is null ? [] : ErrorContext.Of(network);
        var judge = new ErrorJudge(rows, ecosystems, network, own);
        var layers = 0;
        ReadLayer(message.AsSpan(0, Math.Min(message.Length, Longest)), null, judge, own is [var first, ..] ? book.NamesOf(first) : [], 0, ref layers);
        return judge.Decide(message);
    }

    private void ReadLayer(ReadOnlySpan<char> text, EncodedPart? origin, ErrorJudge judge, ReadOnlySpan<int> known, int depth, ref int layers)
    {
        layers++;
        using (var squeezed = Squeezer.Squeeze(text, book.Alphabet))
        {
            var hits = new List<SignHit>();
            SignSearch.Find(book, squeezed, known, hits);
            foreach (var hit in hits)
            {
                judge.Add(hit, squeezed, text, origin);
            }
        }

        if (depth == Deepest || EncodedParts.In(text) is not { } parts)
        {
            return;
        }

        foreach (var part in parts)
        {
            if (layers < MostLayers)
            {
                var outer = origin is null ? part : part with { Start = origin.Start, Length = origin.Length };
                ReadLayer(part.Text, outer, judge, known, depth + 1, ref layers);
            }
        }
    }
}
