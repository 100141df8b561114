using System.IO.Compression;
using System.Text;

namespace Occ.Support;

/// <summary>Where the part of a host ends that anyone can register a name under (the Public Suffix List, packed by <c>.config/links</c>).</summary>
internal sealed class PublicSuffixes
{
    private const byte Public = 1;
    private const byte Hosted = 2;
    private const byte PublicBelow = 4;
    private const byte HostedBelow = 8;
    private const byte Exception = 16;
    private const int MostLabels = 7;

    private static readonly Lazy<PublicSuffixes> Embedded = new(Load);
    private readonly Dictionary<ulong, byte> _rules = [];

    private PublicSuffixes()
    {
    }

    /// <summary>The rules of the library.</summary>
    public static PublicSuffixes BuiltIn => Embedded.Value;

    /// <summary>Counts the labels of the public suffix, and of the suffix of a hosting service, which is 0 where there is none.</summary>
    public (int Public, int Hosted) Split(IReadOnlyList<string> labels)
    {
        var (suffix, hosted) = (Math.Min(1, labels.Count), 0);
        var hash = 0UL;
        byte parent = 0;
        for (var count = 1; count <= Math.Min(labels.Count, MostLabels); count++)
        {
            var label = labels[^count];
            hash = Combine(hash, System.Text.Ascii.IsValid(label) ? label : LinkHost.ToAscii(label));
            var rule = _rules.GetValueOrDefault(hash);
            if ((rule & Exception) != 0)
            {
                return (count - 1, hosted);
            }

            suffix = (rule & Public) != 0 || (parent & PublicBelow) != 0 ? count : suffix;
            hosted = (rule & Hosted) != 0 || (parent & HostedBelow) != 0 ? count : hosted;
            parent = rule;
        }

        return (suffix, hosted > suffix ? hosted : 0);
    }

    private static PublicSuffixes Load()
    {
        var suffixes = new PublicSuffixes();
        using var packed = new MemoryStream(EmbeddedContent.ReadOne("links/suffixes.deflate"));
        using var text = new StreamReader(new DeflateStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        while (text.ReadLine() is { Length: > 1 } rule)
        {
            suffixes.Add(rule.AsSpan(1), rule[0] switch { '!' => Exception, '+' => Hosted, _ => Public });
        }

        foreach (var host in LinkHosts.BuiltIn.Of("hosting"))
        {
            suffixes.Add(host, Hosted);
        }

        // These sell names as registries do, and host nothing.
        foreach (var host in LinkHosts.BuiltIn.Of("registry"))
        {
            suffixes._rules[HashOf(host)] = Public;
        }

        return suffixes;
    }

    private void Add(ReadOnlySpan<char> rule, byte kind)
    {
        var isBelow = rule.StartsWith("*.", StringComparison.Ordinal);
        ref var flags = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_rules, HashOf(isBelow ? rule[2..] : rule), out _);
        flags |= isBelow ? (byte)(kind << 2) : kind;
    }

    private static ulong HashOf(ReadOnlySpan<char> suffix)
    {
        var hash = 0UL;
        while (true)
        {
            var dot = suffix.LastIndexOf('.');
            hash = Combine(hash, suffix[(dot + 1)..]);
            if (dot < 0)
            {
                return hash;
            }

            suffix = suffix[..dot];
        }
    }

    /// <summary>The hash of a whole name.</summary>
    public static ulong HashOf(ReadOnlySpan<string> labels)
    {
        var hash = 0UL;
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            hash = Combine(hash, labels[i]);
        }

        return hash;
    }

    /// <summary>The hash of a name, with one label more to the left.</summary>
    public static ulong Combine(ulong hash, ReadOnlySpan<char> label)
    {
        hash = (hash ^ 0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93;
        foreach (var c in label)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        return hash ^ (hash >> 29);
    }
}
