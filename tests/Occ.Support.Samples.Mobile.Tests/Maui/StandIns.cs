// MAUI cannot be had in every registry. These few types have the names and the signatures of its own that MAUI.md uses, so that its code is compiled and run.

namespace Microsoft.Maui
{
    internal readonly record struct Thickness(double Size)
    {
        public static implicit operator Thickness(double size) => new(size);
    }
}

namespace Microsoft.Maui.Controls
{
    internal class View;

    internal sealed class Label : View
    {
        public string? Text { get; set; }

        public double FontSize { get; set; }
    }

    internal sealed class Button : View
    {
        public event EventHandler? Clicked;

        public string? Text { get; set; }

        public void SendClicked() => Clicked?.Invoke(this, EventArgs.Empty);
    }

    internal sealed class ProgressBar : View
    {
        public double Progress { get; set; }
    }

    internal enum EditorAutoSizeOption
    {
        Disabled,
        TextChanges,
    }

    internal sealed class TextChangedEventArgs(string? newTextValue) : EventArgs
    {
        public string? NewTextValue { get; } = newTextValue;
    }

    internal sealed class Editor : View
    {
        public event EventHandler<TextChangedEventArgs>? TextChanged;

        public string? Text { get; set; }

        public string? Placeholder { get; set; }

        public EditorAutoSizeOption AutoSize { get; set; }

        public bool IsSpellCheckEnabled { get; set; }

        public bool IsTextPredictionEnabled { get; set; }

        public void Type(string text) => TextChanged?.Invoke(this, new(Text = text));
    }

    internal sealed class VerticalStackLayout : View
    {
        public List<View> Children { get; } = [];

        public Thickness Padding { get; set; }

        public double Spacing { get; set; }

        public void Add(View view) => Children.Add(view);

        public void Clear() => Children.Clear();
    }

    internal sealed class ScrollView : View
    {
        public View? Content { get; set; }
    }

    internal class ContentPage
    {
        public event EventHandler? Loaded;

        public View? Content { get; set; }

        public void SendLoaded() => Loaded?.Invoke(this, EventArgs.Empty);
    }
}

namespace Microsoft.Maui.Accessibility
{
    internal interface ISemanticScreenReader
    {
        void Announce(string text);
    }

    internal static class SemanticScreenReader
    {
        public static ISemanticScreenReader Default { get; } = new Silent();

        private sealed class Silent : ISemanticScreenReader
        {
            public void Announce(string text) => ArgumentNullException.ThrowIfNull(text);
        }
    }
}

namespace Microsoft.Maui.Storage
{
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
}

namespace Microsoft.Maui.ApplicationModel.DataTransfer
{
    internal interface IClipboard
    {
        Task SetTextAsync(string? text);
    }

    internal static class Clipboard
    {
        public static IClipboard Default { get; } = new Board();

        public static string? Text { get; private set; }

        private sealed class Board : IClipboard
        {
            public Task SetTextAsync(string? text)
            {
                Text = text;
                return Task.CompletedTask;
            }
        }
    }

    internal sealed record ShareTextRequest(string Text, string Title);

    internal sealed record ShareFile(string FullPath, string ContentType);

    internal sealed record ShareFileRequest(string Title, ShareFile File);

    internal interface IShare
    {
        Task RequestAsync(ShareTextRequest request);

        Task RequestAsync(ShareFileRequest request);
    }

    internal static class Share
    {
        public static IShare Default { get; } = new Sheet();

        public static List<string> Shared { get; } = [];

        private sealed class Sheet : IShare
        {
            public Task RequestAsync(ShareTextRequest request)
            {
                Shared.Add(request.Text);
                return Task.CompletedTask;
            }

            public Task RequestAsync(ShareFileRequest request)
            {
                Shared.Add(File.ReadAllText(request.File.FullPath));
                return Task.CompletedTask;
            }
        }
    }
}
