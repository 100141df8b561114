using System.Buffers;
using System.Text;

namespace Occ.Support.Samples;

/// <summary>Looks for secrets in a chunk and in what stands around it, so that a secret is found whole wherever the chunks are cut.</summary>
/// <remarks>
/// What it finds is the same however far others have come. Only writing needs the order: a secret that reaches into the next
/// chunk is written with this one, and the next begins behind it.
/// </remarks>
internal sealed class RedactionWorker(string language) : IChunkWorker
{
    /// <summary>The words before a secret count within 6,000 code units, and a secret has 25,000 at most (<see cref="SecretScanner"/>).</summary>
    private const int Before = 31_000;

    private const int Longest = 25_000;

    /// <summary>How far behind a chunk its last line may end.</summary>
    private const int LineReach = 7_000;

    private const int MostBytes = 3;

    /// <summary>Whether the chunk before held a secret; the next then mostly does too, and the first look would be one too many.</summary>
    private volatile bool _foundSome;

    /// <summary>Used by one chunk after the other, as they are written in order.</summary>
    private readonly ArrayBufferWriter<byte> _redacted = new(Size.Body);

    /// <summary>The size of chunk that this work needs, with as much around it as a secret can have to do with.</summary>
    public static ChunkSize Size { get; } = new(512 * 1024, 256 * 1024, Before * MostBytes, (Longest + LineReach) * MostBytes);

    public IChunkResult Work(Chunk chunk)
    {
        var text = ArrayPool<char>.Shared.Rent(chunk.Before.Length + chunk.Body.Length + chunk.After.Length);
        var start = Encoding.UTF8.GetChars(chunk.Before, text);
        if (start > Before)
        {
            text.AsSpan(start - Before, Before).CopyTo(text);
            start = Before;
        }

        var end = start + Encoding.UTF8.GetChars(chunk.Body, text.AsSpan(start));
        var length = end + Math.Min(Longest + LineReach, Encoding.UTF8.GetChars(chunk.After, text.AsSpan(end)));
        var findings = Find(text.AsSpan(0, length));

        return new RedactedChunk(chunk, text, start, Settled(text.AsSpan(0, length), end, findings), end, findings, language, _redacted);
    }

    /// <summary>A look that allocates nothing tells that nothing is there; else the redactor looks again behind its placeholders, until nothing is left.</summary>
    private IReadOnlyList<SecretFinding> Find(ReadOnlySpan<char> text)
    {
        if (!_foundSome && SecretScanner.Default.Scan(text).Count == 0)
        {
            return [];
        }

        var findings = SecretScanner.Default.Redact(text.ToString(), language).Findings;
        _foundSome = findings.Count > 0;
        return findings;
    }

    /// <summary>The place behind the chunk at which no secret is cut, the beginning of a line where one is near.</summary>
    private static int Settled(ReadOnlySpan<char> text, int end, IReadOnlyList<SecretFinding> findings)
    {
        for (var at = end; ;)
        {
            var behind = at;
            foreach (var finding in findings)
            {
                behind = finding.Start < at && at < finding.Start + finding.Length ? finding.Start + finding.Length : behind;
            }

            if (behind == at)
            {
                return at;
            }

            var feed = text[(behind - 1)..].IndexOf('\n');
            if (feed < 0 || behind + feed - end > LineReach)
            {
                return behind;
            }

            at = behind + feed;
        }
    }
}
