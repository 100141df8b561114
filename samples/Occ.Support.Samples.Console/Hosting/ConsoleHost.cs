using System.CommandLine;
using System.Reflection;
using System.Text;

namespace Occ.Support.Samples;

/// <summary>The program: reads the command line and answers it, for people or for programs.</summary>
internal sealed class ConsoleHost(ConsoleSystem system)
{
    private readonly CommandLine _line = new(AllCommands(system.Time));

    /// <summary>Every command, in the order of the help. A new one is a class, a line here, and its texts.</summary>
    public static IReadOnlyList<SupportCommand> AllCommands(TimeProvider time) =>
    [
        new AddressCommand(),
        new TransactionCommand(),
        new ExplorerCommand(),
        new LinkCommand(),
        new PoisoningCommand(),
        new AdviseCommand(),
        new ContactCommand(),
        new DiagnoseCommand(),
        new ErrorsCommand(),
        new TriageCommand(time),
        new GuideCommand(time),
        new ReportCommand(),
        new WaitCommand(time),
        new UpdateCommand(time),
        new RedactCommand(),
        new CompletionCommand(),
    ];

    public static string Version { get; } =
        typeof(ConsoleHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public int Run(IReadOnlyList<string> arguments)
    {
        if (arguments is [Completion.Word, ..])
        {
            return Complete([.. arguments.Skip(1)]);
        }

        var parsed = _line.Parse(arguments);
        var asked = LanguageChoice.Of(Lenient(parsed), system.Variable);
        var language = asked ?? LanguageTag.English;
        var command = _line.CommandOf(parsed);
        if (parsed.GetValue(_line.Help))
        {
            new HelpPage(system.Open(language)).Show(command, AllCommands(system.Time));
            return ExitCodes.Good;
        }

        if (parsed.Errors.Count > 0 || parsed.UnmatchedTokens.Count > 0 || _line.HasUnknownOption(parsed, arguments))
        {
            new UsageAnswer(command, Suggestion.Of(arguments, command, AllCommands(system.Time))).Show(system.Open(language));
            return ExitCodes.Usage;
        }

        if (parsed.GetValue(_line.Version))
        {
            system.Open(language).Paragraph($"occ-support {Version}");
            return ExitCodes.Good;
        }

        if (command is null)
        {
            return AssistantHost.Run(system, asked, file: parsed.GetValue(_line.Session));
        }

        var request = _line.ToRequest(parsed, command, language);
        if (command.Prepare(request, system) is { } refusal)
        {
            return Show(refusal, request);
        }

        if (CommandLine.IsForPrograms(parsed))
        {
            LineHost.Run(command, system.Input, system.Output, language);
            return ExitCodes.Good;
        }

        return AnswerPerson(command, request, asked is null);
    }

    private int Complete(IReadOnlyList<string> words)
    {
        var found = Completion.Of(words, AllCommands(system.Time), LanguageChoice.Of(null, system.Variable) ?? LanguageTag.English);
        system.Output.Write(Encoding.UTF8.GetBytes(string.Concat(found.Select(c => c.About.Length == 0 ? $"{c.Word}\n" : $"{c.Word}\t{c.About}\n"))));
        return ExitCodes.Good;
    }

    private int AnswerPerson(SupportCommand command, Request request, bool followsText)
    {
        var argument = command.Members[0];
        var isLeftOut = request.Optional(argument.Name) is null;
        request.FollowsText = followsText;
        if (command.ReadsArgument)
        {
            return Show(command.ReplyToPerson(request, system), request);
        }

        if (argument.IsRequired && (isLeftOut ? command.ReadsInput : request.Text(argument.Name) == "-"))
        {
            request.Set(argument.Name, system.ReadInput(request.Language));
        }
        else if (argument.IsRequired && isLeftOut)
        {
            return Show(new UsageAnswer(command), request);
        }

        if (followsText && request.Optional(argument.Name) is { } text)
        {
            request.Language = LanguageChoice.OfText(text);
        }

        return Show(command.ReplyToPerson(request, system), request);
    }

    private int Show(Answer answer, Request request)
    {
        if (request.IsJson && !answer.IsStream)
        {
            AnswerJson.Write(answer, system.Output);
        }
        else
        {
            answer.Show(system.Open(request.Language));
        }

        return answer.ExitCode;
    }

    /// <summary>The language asked for, also on a line that is wrong elsewhere.</summary>
    private string? Lenient(ParseResult parsed) => parsed.GetResult(_line.Lang) is { Errors: { } errors } result && !errors.Any() ? result.GetValueOrDefault<string?>() : null;
}
