namespace Occ.Support;

/// <summary>What a long text held that was redacted as a stream: how many secrets of which kinds, not where or what.</summary>
public sealed class RedactionSummary
{
    private readonly List<SecretKind> _kinds = [];
    private readonly Dictionary<SecretKind, long> _counts = [];

    internal RedactionSummary()
    {
    }

    /// <summary>The length of the original text, in UTF-16 code units.</summary>
    public long Length { get; private set; }

    /// <summary>How many secrets were found. One longer than 200,000 code units may count more than once.</summary>
    public long Secrets { get; private set; }

    /// <summary>The kinds that were found, in the order of the text.</summary>
    public IReadOnlyList<SecretKind> Kinds => _kinds;

    /// <summary>The security event where a secret that still opens something was found; null where there was none. Show it at once.</summary>
    public SecretExposure? Exposure => SecretExposure.OfKinds(_kinds);

    /// <summary>How many secrets of a kind were found.</summary>
    /// <param name="kind">A defined kind.</param>
    public long Count(SecretKind kind) => _counts.GetValueOrDefault(kind);

    /// <summary>Returns the counts, kind by kind; safe to log.</summary>
    public override string ToString() => Secrets == 0 ? "no secret" : string.Join(", ", _kinds.Select(k => $"{k.Code()}: {_counts[k]}"));

    internal void Add(long length, IEnumerable<SecretFinding> findings)
    {
        Length += length;
        foreach (var finding in findings)
        {
            Secrets++;
            _counts[finding.Kind] = Count(finding.Kind) + 1;
            if (_counts[finding.Kind] == 1)
            {
                _kinds.Add(finding.Kind);
            }
        }
    }
}
