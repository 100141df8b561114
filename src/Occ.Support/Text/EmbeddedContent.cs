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

    /// <summary>A copy of one file.</summary>
    public static byte[] ReadOne(string name) => Bytes(name).ToArray();

    /// <summary>The bytes of one file, where the assembly has them in memory: nothing is copied, and they stay as long as the assembly does.</summary>
    public static unsafe ReadOnlySpan<byte> Bytes(string name)
    {
        using var stream = Open(name);
        if (stream is UnmanagedMemoryStream inPlace)
        {
            return new(inPlace.PositionPointer, (int)inPlace.Length);
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>Opens one file.</summary>
    public static Stream Open(string name) =>
        typeof(EmbeddedContent).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no content '{name}'.");
}
