namespace Occ.Support.Samples;

/// <summary>The keys that work at every question.</summary>
internal static class KeyHints
{
    private static readonly string[] Rare = ["person", "restart", "resume"];

    /// <summary>The line that names them at a question.</summary>
    public static string Of(Screen screen, View view)
    {
        var key = (view.Choices.IsEmpty, view.Answer, screen.IsRich) switch
        {
            (true, _, _) => "text",
            (_, AnswerKind.Choices, true) => "several",
            (_, AnswerKind.Choices, false) => "several-numbers",
            (_, _, true) => "choice",
            _ => "number",
        };
        return screen.Say($"assistant.keys.{key}", ("others", Others(screen, view, [.. view.SkipLabel is { } skip ? [$"s {skip}"] : Array.Empty<string>(), screen.Say("assistant.key.other")], screen.Say("assistant.key.help"))));
    }

    /// <summary>The line that names them where a guide has ended.</summary>
    public static string AtEnd(Screen screen, View view) =>
        screen.Say(view.CanResume ? "assistant.keys.end-resume" : "assistant.keys.end", ("others", Others(screen, view, [screen.Say("assistant.key.other"), screen.Say("assistant.key.restart")], null)));

    /// <summary>The line that names them where a report can be kept.</summary>
    public static string AtSave(Screen screen, View view) =>
        screen.Say("assistant.keys.save", ("others", string.Join(" · ", [.. view.CanGoBack ? [screen.Say("assistant.key.back")] : Array.Empty<string>(), screen.Say("assistant.key.other"), screen.Say("assistant.key.restart")])));

    /// <summary>What the keys are for that are seldom needed.</summary>
    public static IEnumerable<string> More(Screen screen, View view) =>
        Rare.Where(k => k != "resume" || view.CanResume).Select(k => screen.Say($"assistant.key.{k}"));

    /// <summary>The move that a key stands for, or null.</summary>
    public static Move? Read(string key, View view) => key switch
    {
        "b" or "B" => new(MoveKind.Back),
        "s" or "S" => new(MoveKind.Skip),
        "o" or "O" => new(MoveKind.Other),
        "w" or "W" when view.CanResume => new(MoveKind.Resume),
        "p" or "P" => new(MoveKind.Person),
        "r" or "R" => new(MoveKind.Restart),
        "l" or "L" => new(MoveKind.Language),
        "?" or "？" => new(MoveKind.Help),
        "q" or "Q" => new(MoveKind.Quit),
        _ => null,
    };

    private static string Others(Screen screen, View view, IEnumerable<string> keys, string? last)
    {
        var others = new List<string>();
        if (view.CanGoBack)
        {
            others.Add(screen.Say("assistant.key.back"));
        }

        others.AddRange(keys);
        others.Add($"l {ConsoleTexts.Get("language.self", LanguageChoice.Other(screen.Language))}");
        others.Add(screen.Say("assistant.key.quit"));
        if (last is not null)
        {
            others.Add(last);
        }

        return string.Join(" · ", others);
    }
}
