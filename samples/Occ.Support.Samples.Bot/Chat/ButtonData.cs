using System.Globalization;

namespace Occ.Support.Samples.Bot;

/// <summary>What a button sends back: what it does, at which revision of the conversation, and for a choice which one. At most 64 bytes.</summary>
/// <param name="Kind">One of the letters of <see cref="ChatPage"/>.</param>
/// <param name="Revision">The revision at which the button was shown.</param>
/// <param name="Index">The number of the choice, from 0.</param>
internal readonly record struct ButtonData(char Kind, long Revision, int Index = 0)
{
    /// <summary>Reads what a surface delivers, which may be anything.</summary>
    public static ButtonData? Read(string data)
    {
        var dot = data.IndexOf('.', StringComparison.Ordinal);
        return dot > 1
            && long.TryParse(data.AsSpan(1, dot - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var revision)
            && int.TryParse(data.AsSpan(dot + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var index)
            && index >= 0
                ? new(data[0], revision, index)
                : null;
    }

    /// <summary>The text for the button.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}{Revision:x}.{Index:x}");
}
