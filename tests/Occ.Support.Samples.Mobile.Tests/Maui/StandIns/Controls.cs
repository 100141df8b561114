// MAUI cannot be had in every registry. These few types have the names and the signatures of its own that MAUI.md uses, so that its code is compiled and run.

namespace Microsoft.Maui.Controls;

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
