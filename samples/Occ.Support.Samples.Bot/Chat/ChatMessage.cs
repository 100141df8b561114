using System.Collections.Immutable;

namespace Occ.Support.Samples.Bot;

/// <summary>What to show: plain text, and rows of buttons under it.</summary>
internal sealed record ChatMessage(string Text, ImmutableArray<ImmutableArray<ChatButton>> Rows)
{
    public ChatMessage(string text)
        : this(text, [])
    {
    }
}

/// <summary>A button. <paramref name="Data"/> comes back when it is pressed; it fits 64 bytes, and so does the label.</summary>
internal sealed record ChatButton(string Data, string Label);
