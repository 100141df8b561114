using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer to a command line that can't be understood. It repeats nothing of the line, which may hold a secret.</summary>
/// <param name="command">The command that was called, or null.</param>
/// <param name="suggestion">The word that was perhaps meant, or null.</param>
internal sealed class UsageAnswer(SupportCommand? command, string? suggestion = null) : Answer
{
    public override int ExitCode => ExitCodes.Usage;

    public override bool IsStream => true;

    public override void Write(Utf8JsonWriter json) => throw new NotSupportedException("It is said beside the output.");

    public override void Show(Screen screen)
    {
        screen.Complain(screen.Say("usage.wrong", ("command", command is null ? "occ-support" : $"occ-support {command.Name}")));
        if (suggestion is not null)
        {
            screen.Complain(screen.Say("usage.near", ("word", suggestion)));
        }
    }
}
