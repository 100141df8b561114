namespace Occ.Support;

/// <summary>The data files of <c>Content/</c>, embedded in the assembly under their path below that folder.</summary>
internal static class EmbeddedContent
{
    /// <summary>Reads every file whose path begins with <paramref name="prefix"/>, in ordinal order of path.</summary>
    public static IEnumerable<(string Name, byte[] Content)> Read(string prefix)
    {
        var assembly = typeof(EmbeddedContent).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            yield return (name, ReadOne(name));
        }
    }

    /// <summary>The paths of the files that begin with <paramref name="prefix"/>.</summary>
    public static IEnumerable<string> Names(string prefix) =>
        typeof(EmbeddedContent).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Reads one file.</summary>
    public static byte[] ReadOne(string name)
    {
        using var stream = typeof(EmbeddedContent).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no content '{name}'.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
