namespace Occ.Support.Samples;

/// <summary><c>redact</c>: takes recovery phrases, keys, passwords and codes out of a text, or out of a file or a stream of any length.</summary>
internal sealed class RedactCommand : SupportCommand
{
    private const string Text = "text";
    private const string Output = "output";

    public override string Name => "redact";

    public override IReadOnlyList<Member> Members { get; } = [new(Text), new(Output, IsRequired: false, IsFile: true)];

    public override bool ReadsInput => true;

    public override bool StreamsInput => true;

    public override Answer Reply(Request request) =>
        new RedactAnswer(SecretScanner.Default.Redact(request.Text(Text), request.Language), request.Language);

    public override Answer ReplyToPerson(Request request, ConsoleSystem system)
    {
        try
        {
            var output = request.Optional(Output);
            return Open(request, mustBeFile: output is not null, system) is not { } source
                ? Refuse(ErrorCodes.NoSuchFile, request.Language)
                : new RedactedStream(source, output is null ? null : Path.Combine(system.Folder, output), request, system);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Refuse(ErrorCodes.NoSuchFile, request.Language);
        }
    }

    /// <summary>What is to be redacted: standard input, a file, or the argument itself.</summary>
    private static StreamedText? Open(Request request, bool mustBeFile, ConsoleSystem system)
    {
        if (request.Optional(Text) is not { } argument || argument == "-")
        {
            if (system.IsInputTerminal)
            {
                system.Error.WriteLine(ConsoleTexts.Get("input.prompt", request.Language));
            }

            return new(system.Input, length: null);
        }

        var path = Path.Combine(system.Folder, argument);
        return File.Exists(path) ? new(File.OpenRead(path), new FileInfo(path).Length) : mustBeFile ? null : new(argument);
    }
}
