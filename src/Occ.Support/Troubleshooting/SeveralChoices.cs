namespace Occ.Support;

/// <summary>The value of a question that takes several choices: their ids in the order of the guide, with commas between.</summary>
internal static class SeveralChoices
{
    private static readonly char[] Between = [',', ';', '，', '；', '、', '\n'];

    /// <summary>Whether a choice is among those that were made.</summary>
    public static bool Has(string value, string choice) => value == choice || value.Split(',').Contains(choice);

    /// <summary>Reads what was chosen; null where a part is no choice, or two exclude each other.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="text">Ids or labels, with commas or the like between.</param>
    /// <param name="find">Finds a choice by its id or label.</param>
    public static string? Read(AskStep ask, string text, Func<string, GuideChoice?> find)
    {
        var chosen = text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(find).ToHashSet();
        return chosen.Count > 0 && !chosen.Contains(null) && (chosen.Count == 1 || !chosen.Any(c => c!.Alone))
            ? string.Join(',', ask.Choices.Where(chosen.Contains).Select(c => c.Id))
            : null;
    }

    /// <summary>Whether a value is as <see cref="Read"/> writes it.</summary>
    public static bool CanBe(AskStep ask, string value) => Read(ask, value, ask.Choice) == value;
}
