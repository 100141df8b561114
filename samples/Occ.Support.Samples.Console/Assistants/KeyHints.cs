namespace Occ.Support.Samples;

/// <summary>The keys that work at every question.</summary>
internal static class KeyHints
{
    /// <summary>The line that names them.</summary>
    public static string Of(Screen screen, View view)
    {
        var others = new List<string>();
        if (view.CanGoBack)
        {
            others.Add(screen.Say("assistant.key.back"));
        }

        if (view.SkipLabel is { } label)
        {
            others.Add($"s {label}");
        }

        others.Add($"l {ConsoleTexts.Get("language.self", LanguageChoice.Other(screen.Language))}");
        others.Add(screen.Say("assistant.key.quit"));
        var key = view.Choices.IsEmpty ? "assistant.keys.text" : screen.IsRich ? "assistant.keys.choice" : "assistant.keys.number";
        return screen.Say(key, ("others", string.Join(" · ", others)));
    }

    /// <summary>The move that a key stands for, or null.</summary>
    public static Move? Read(string key, View view) => key switch
    {
        "b" or "B" => new(MoveKind.Back),
        "s" or "S" when view.SkipLabel is not null => new(MoveKind.Skip),
        "l" or "L" => new(MoveKind.Language),
        "q" or "Q" => new(MoveKind.Quit),
        _ => null,
    };
}
