// MAUI cannot be had in every registry. These few types have the names and the signatures of its own that MAUI.md uses, so that its code is compiled and run.

namespace Microsoft.Maui.Storage;

internal interface IPreferences
{
    T Get<T>(string key, T defaultValue, string? sharedName = null);

    void Set<T>(string key, T value, string? sharedName = null);

    void Remove(string key, string? sharedName = null);
}

internal static class Preferences
{
    public static IPreferences Default { get; } = new Remembered();

    private sealed class Remembered : IPreferences
    {
        private readonly Dictionary<string, object?> _values = [];

        public T Get<T>(string key, T defaultValue, string? sharedName = null) => _values.TryGetValue(key, out var value) ? (T)value! : defaultValue;

        public void Set<T>(string key, T value, string? sharedName = null) => _values[key] = value;

        public void Remove(string key, string? sharedName = null) => _values.Remove(key);
    }
}

internal interface IFileSystem
{
    string CacheDirectory { get; }
}

internal static class FileSystem
{
    public static IFileSystem Current { get; } = new Temporary();

    private sealed class Temporary : IFileSystem
    {
        public string CacheDirectory { get; } = Directory.CreateTempSubdirectory("occ-support-maui").FullName;
    }
}
