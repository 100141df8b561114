using System.Text;

namespace Occ.Support;

/// <summary>Hosts that matter by what they do (<c>Content/links/hosts.tsv</c>): shorteners, free hosting, site builders, registries.</summary>
internal sealed class LinkHosts
{
    private static readonly Lazy<LinkHosts> Embedded = new(Load);
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);

    private LinkHosts()
    {
    }

    /// <summary>The hosts of the library.</summary>
    public static LinkHosts BuiltIn => Embedded.Value;

    /// <summary>The hosts of a kind.</summary>
    public HashSet<string> Of(string kind) => _kinds[kind];

    private static LinkHosts Load()
    {
        var hosts = new LinkHosts();
        foreach (var line in Encoding.UTF8.GetString(EmbeddedContent.ReadOne("links/hosts.tsv")).Split('\n'))
        {
            if (!line.StartsWith('#') && line.IndexOf('\t') is > 0 and var tab)
            {
                hosts._kinds[line[..tab]] = [.. line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            }
        }

        return hosts;
    }
}
