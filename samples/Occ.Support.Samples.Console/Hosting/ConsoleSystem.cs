using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace Occ.Support.Samples;

/// <summary>What the program has of the world outside: streams, terminal, environment, clock and folder.</summary>
internal sealed record ConsoleSystem
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person types the input.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Whether a person sees the output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person sees the remarks beside the output.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where files are written.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether the streams are those of the process, and signals reach it.</summary>
    public bool IsProcess { get; init; }

    /// <summary>The console of a test; null for the real one.</summary>
    public IAnsiConsole? Console { get; init; }

    /// <summary>Whether colour and a moving cursor are welcome: a terminal that is not dumb, and no <c>NO_COLOR</c> (no-color.org).</summary>
    public bool IsRich => IsOutputTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") is not ("dumb" or "" or null);

    public static ConsoleSystem OfProcess() => new()
    {
        IsProcess = true,
        Input = System.Console.OpenStandardInput(),
        Output = System.Console.OpenStandardOutput(),
        Error = new StreamWriter(System.Console.OpenStandardError(), Utf8) { AutoFlush = true },
        IsInputTerminal = !System.Console.IsInputRedirected,
        IsOutputTerminal = !System.Console.IsOutputRedirected,
        IsErrorTerminal = !System.Console.IsErrorRedirected,
        Variable = Environment.GetEnvironmentVariable,
        Folder = Environment.CurrentDirectory,
    };

    /// <summary>The screen in a language.</summary>
    public Screen Open(string language) => new(Console ?? CreateConsole(), Error, IsRich, language);

    /// <summary>Input as lines of UTF-8, whatever the locale says.</summary>
    public StreamReader OpenInput() => new(Input, Utf8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);

    /// <summary>All of the input as one text; a person is asked for it.</summary>
    public string ReadInput(string language)
    {
        AskForInput(language);
        using var input = OpenInput();
        return input.ReadToEnd();
    }

    /// <summary>Asks a person to type the input.</summary>
    public void AskForInput(string language)
    {
        if (IsInputTerminal)
        {
            Error.WriteLine(ConsoleTexts.Get("input.prompt", language));
        }
    }

    /// <summary>Output that says when nobody reads it any more, where the console's own would go on in silence.</summary>
    public Stream OpenOutput()
    {
        if (!IsProcess || IsOutputTerminal || OperatingSystem.IsWindows())
        {
            return Output;
        }

        // Only for a pipe: a file that several programs write to has a position that they share.
        const int standardOutput = 1;
        var pipe = new FileStream(new SafeFileHandle(standardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Output : pipe;
    }

    /// <summary>On a terminal with keys Ctrl+C is a key like any other, so that it can't come at a bad moment.</summary>
    public void CaptureInterrupt(bool isKey)
    {
        if (Console is null && IsInputTerminal && IsRich)
        {
            System.Console.TreatControlCAsInput = isKey;
        }
    }

    private IAnsiConsole CreateConsole()
    {
        // Lines that nobody sees on a terminal are never folded: an id stays one word for whoever reads the file.
        const int unfolded = 1_000_000;
        const int narrowest = 40;
        var console = AnsiConsole.Create(new()
        {
            Ansi = IsRich ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = IsRich ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = IsRich ? InteractionSupport.Yes : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(new StreamWriter(Output, Utf8) { AutoFlush = true }),
        });
        console.Profile.Encoding = Utf8;
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = IsOutputTerminal ? Math.Max(narrowest, console.Profile.Width) : unfolded;
        return console;
    }
}
