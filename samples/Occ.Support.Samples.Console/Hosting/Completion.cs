namespace Occ.Support.Samples;

/// <summary>A word that a shell may put in, and what it stands for.</summary>
internal readonly record struct Candidate(string Word, string About = "");

/// <summary>What can stand next on a command line: <c>occ-support complete WORD…</c>, which the scripts of the shells call.</summary>
internal static class Completion
{
    public const string Word = "complete";

    /// <summary>The words of the program that the last word begins; none leaves it to the shell, which knows the files.</summary>
    /// <param name="words">The words behind the program's name; the last is the one to complete, and may be empty.</param>
    /// <param name="all">All commands.</param>
    /// <param name="language">The language of the explanations.</param>
    public static IEnumerable<Candidate> Of(IReadOnlyList<string> words, IReadOnlyList<SupportCommand> all, string language)
    {
        var begun = words.Count == 0 ? "" : words[^1];
        IReadOnlyList<string> before = words.Count == 0 ? [] : [.. words.SkipLast(1)];
        return Next(before, begun, all, language).Where(c => c.Word.StartsWith(begun, StringComparison.Ordinal));
    }

    private static IEnumerable<Candidate> Next(IReadOnlyList<string> before, string begun, IReadOnlyList<SupportCommand> all, string language)
    {
        if (before is [.., "--lang"])
        {
            return [new(LanguageTag.English, "English"), new("zh", "中文")];
        }

        var at = before.TakeWhile(w => all.All(c => c.Name != w)).Count();
        var command = at < before.Count ? all.First(c => c.Name == before[at]) : null;
        if (command is null)
        {
            return begun.StartsWith('-') ? Options(["session", "lang", "help", "version"], language)
                : before.Count > 0 && before[^1] == "--session" ? []
                : all.Select(c => new Candidate(c.Name, Say($"help.{c.Name}", language)));
        }

        var options = command.Members.Skip(1).Where(m => !m.IsWire).ToList();
        if (options.Find(m => !m.IsSwitch && before[^1] == $"--{m.Name}") is { } option)
        {
            return command.Complete(option.Name, [], language);
        }

        return begun.StartsWith('-')
            ? [.. options.Select(m => new Candidate($"--{m.Name}", Say($"help.{command.Name}.{m.Name}", language))), .. Options(["json", "jsonl", "lang", "help"], language)]
            : command.Complete(command.Members[0].Name, [.. before.Skip(at + 1).Where(w => !w.StartsWith('-'))], language);
    }

    private static IEnumerable<Candidate> Options(IEnumerable<string> names, string language) => names.Select(n => new Candidate($"--{n}", Say($"help.option.{n}", language)));

    private static string Say(string key, string language) => ConsoleTexts.Get(key, language).Split('\n')[0];
}
