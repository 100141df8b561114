namespace Occ.Support.Samples;

/// <summary><c>--help</c>: what a command does, what it takes, and examples to copy.</summary>
internal sealed class HelpPage(Screen screen)
{
    public void Show(SupportCommand? command, IReadOnlyList<SupportCommand> all)
    {
        if (command is null)
        {
            ShowProgram(all);
        }
        else
        {
            ShowCommand(command);
        }
    }

    private void ShowProgram(IReadOnlyList<SupportCommand> all)
    {
        screen.Bold($"occ-support {ConsoleHost.Version}");
        screen.Paragraph(screen.Say("help.program"));
        Section("usage", "occ-support", $"occ-support {screen.Say("help.usage.command")}");
        Pairs("commands", all.Select(c => (c.Name, screen.Say($"help.{c.Name}"))));
        Pairs("options", [Option("session"), Option("lang"), Option("help"), Option("version")]);
        Section("examples", screen.Say("help.program.examples").Split('\n'));
        Pairs("exit-codes", [("0", screen.Say("help.exit.0")), ("1", screen.Say("help.exit.1")), ("2", screen.Say("help.exit.2"))]);
        Pairs("environment", [("LC_ALL, LANG", screen.Say("help.variable.lang")), ("NO_COLOR, TERM", screen.Say("help.variable.color"))]);
    }

    private void ShowCommand(SupportCommand command)
    {
        screen.Bold($"occ-support {command.Name}");
        screen.Paragraph(screen.Say($"help.{command.Name}"));
        screen.Paragraph(screen.Say($"help.{command.Name}.about"));
        Section("usage", Usage(command), $"occ-support {command.Name} --jsonl");
        Pairs("arguments", command.Members.Where(m => !m.IsWire).Select((m, at) => (at == 0 ? Placeholder(m) : $"--{m.Name}", screen.Say($"help.{command.Name}.{m.Name}"))));
        Pairs("options", [Option("json"), Option("jsonl"), Option("lang"), Option("help")]);
        Section("examples", screen.Say($"help.{command.Name}.examples").Split('\n'));
    }

    private static string Usage(SupportCommand command) => string.Join(' ', command.Members.Where(m => !m.IsWire).Select((m, at) =>
    {
        var shown = at == 0 ? Placeholder(m) : m.IsSwitch ? $"--{m.Name}" : $"--{m.Name} {Placeholder(m)}";
        return m.IsRequired && !command.ReadsInput ? shown : $"[{shown}]";
    }).Prepend($"occ-support {command.Name}"));

    private static string Placeholder(Member member) => member.Name.ToUpperInvariant();

    private (string, string) Option(string name) => ($"--{name}", screen.Say($"help.option.{name}"));

    private void Section(string title, params IEnumerable<string> lines)
    {
        screen.Blank();
        screen.Bold(screen.Say($"help.title.{title}"));
        foreach (var line in lines)
        {
            screen.Paragraph(line.Length == 0 ? "" : $"  {line}");
        }
    }

    private void Pairs(string title, IEnumerable<(string Name, string Text)> pairs)
    {
        screen.Blank();
        screen.Bold(screen.Say($"help.title.{title}"));
        screen.Facts([.. pairs.Select(p => (p.Name, (string?)p.Text))]);
    }
}
