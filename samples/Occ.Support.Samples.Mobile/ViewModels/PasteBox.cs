namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>A box that is read a moment after the last key.</summary>
/// <param name="time">The clock.</param>
/// <param name="read">Reads a text and says what to mark in it.</param>
/// <param name="changed">Is told when there is something else to show.</param>
public sealed class PasteBox(TimeProvider time, Func<string, IEnumerable<TextMark>> read, Action changed)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private int _turn;

    /// <summary>What stands in the box.</summary>
    public MarkedText Content { get; private set; } = MarkedText.Empty;

    /// <summary>Whether there is anything in it but space.</summary>
    public bool HasText => !string.IsNullOrWhiteSpace(Content.Text);

    /// <summary>Whether what stands there was read.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Takes what was typed, and reads it when nothing more comes for a moment.</summary>
    /// <param name="text">All that stands in the box.</param>
    public async Task TypeAsync(string text)
    {
        var turn = ++_turn;
        (Content, IsRead) = (Content.Typed(text), false);
        changed();
        await Task.Delay(Pause, time);
        if (turn == _turn)
        {
            Read();
        }
    }

    /// <summary>Reads what stands there now.</summary>
    public void Read()
    {
        _turn++;
        (Content, IsRead) = (Content.Marked(read(Content.Text)), true);
        changed();
    }

    /// <summary>Puts a text into the box.</summary>
    /// <param name="text">The text.</param>
    internal void Put(string text) => Content = MarkedText.Empty.Typed(text);

    /// <summary>Empties the box, so that nothing of it stays on the screen.</summary>
    public void Clear()
    {
        _turn++;
        (Content, IsRead) = (MarkedText.Empty, false);
    }
}
