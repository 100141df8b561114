namespace Occ.Support.Samples;

/// <summary>Reads files of guides; null where they can't be read.</summary>
internal static class GuideFolder
{
    public static IReadOnlyList<GuideFile>? Read(string folder) =>
        Try(() => (IReadOnlyList<GuideFile>)[.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(f => new GuideFile(Path.GetFileName(f), File.ReadAllBytes(f)))]);

    public static GuideFile? ReadFile(string path) => Try(() => (object)new GuideFile(Path.GetFileName(path), File.ReadAllBytes(path))) as GuideFile?;

    public static string? ReadText(string path) => Try(() => File.ReadAllText(path));

    private static T? Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
