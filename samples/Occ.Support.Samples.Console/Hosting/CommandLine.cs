using System.CommandLine;

namespace Occ.Support.Samples;

/// <summary>The command line: one command of System.CommandLine for each of ours, and the options that all have.</summary>
internal sealed class CommandLine
{
    private const string JsonOption = "--json";
    private const string LinesOption = "--jsonl";

    private readonly Dictionary<Command, SupportCommand> _commands = [];
    private readonly Dictionary<(SupportCommand, string), Symbol> _members = [];

    public CommandLine(IEnumerable<SupportCommand> commands)
    {
        Root.Options.Clear();
        Root.SetAction(_ => ExitCodes.Good);
        Root.Options.Add(Lang);
        Root.Options.Add(Help);
        Root.Options.Add(Version);
        Root.Options.Add(Session);
        foreach (var command in commands)
        {
            Root.Subcommands.Add(ToCommand(command));
        }
    }

    public RootCommand Root { get; } = new();

    public Option<string?> Lang { get; } = new("--lang") { Recursive = true };

    public Option<bool> Help { get; } = new("--help", "-h", "-?", "/?") { Recursive = true };

    public Option<bool> Version { get; } = new("--version");

    public Option<string?> Session { get; } = new("--session");

    /// <summary>Texts that begin with <c>@</c> are texts, not names of files with arguments.</summary>
    public ParseResult Parse(IReadOnlyList<string> arguments) =>
        Root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });

    /// <summary>The command that was called, or null for none.</summary>
    public SupportCommand? CommandOf(ParseResult line) => _commands.GetValueOrDefault(line.CommandResult.Command);

    /// <summary>Whether a word looks like an option that the command does not have; behind <c>--</c> every word is text.</summary>
    public bool HasUnknownOption(ParseResult line, IReadOnlyList<string> arguments) =>
        CommandOf(line) is { } command
        && !arguments.Contains("--")
        && _members[(command, command.Members[0].Name)] is Argument<string[]> argument
        && (line.GetValue(argument) ?? []).Any(w => w.StartsWith("--", StringComparison.Ordinal));

    public static bool IsForPrograms(ParseResult line) => Has(line, LinesOption);

    private static bool Has(ParseResult line, string option) => line.CommandResult.Command.Options.OfType<Option<bool>>().Any(o => o.Name == option && line.GetValue(o));

    /// <summary>What a person asked; words that nobody put in quotation marks are one text.</summary>
    public Request ToRequest(ParseResult line, SupportCommand command, string language)
    {
        var request = new Request(language) { IsJson = Has(line, JsonOption) };
        foreach (var member in command.Members.Where(m => !m.IsWire))
        {
            var values = _members[(command, member.Name)] switch
            {
                Argument<string[]> argument => line.GetValue(argument) is { Length: > 0 } words ? [string.Join(' ', words)] : [],
                Option<string[]> list => line.GetValue(list) ?? [],
                Option<bool> given => line.GetValue(given) ? [member.Name] : [],
                Option<string?> option => line.GetValue(option) is { } value ? [value] : [],
                _ => Array.Empty<string>(),
            };
            if (member == command.Members[0] && _members[(command, member.Name)] is Argument<string[]> all)
            {
                request.Words = line.GetValue(all) ?? [];
            }

            if (values.Length > 0)
            {
                request.Set(member.Name, values);
            }
        }

        return request;
    }

    private Command ToCommand(SupportCommand command)
    {
        var built = new Command(command.Name);
        foreach (var (at, member) in command.Members.Where(m => !m.IsWire).Index())
        {
            Symbol symbol;
            if (at == 0)
            {
                var argument = new Argument<string[]>(member.Name) { Arity = ArgumentArity.ZeroOrMore };
                built.Arguments.Add(argument);
                symbol = argument;
            }
            else if (member.IsSwitch)
            {
                var given = new Option<bool>($"--{member.Name}");
                built.Options.Add(given);
                symbol = given;
            }
            else if (member.IsList)
            {
                var list = new Option<string[]>($"--{member.Name}") { AllowMultipleArgumentsPerToken = true };
                built.Options.Add(list);
                symbol = list;
            }
            else
            {
                var option = member.IsFile ? new Option<string?>($"--{member.Name}", $"-{member.Name[0]}") : new Option<string?>($"--{member.Name}");
                built.Options.Add(option);
                symbol = option;
            }

            _members[(command, member.Name)] = symbol;
        }

        built.Options.Add(new Option<bool>(JsonOption));
        built.Options.Add(new Option<bool>(LinesOption));
        _commands[built] = command;
        return built;
    }
}
