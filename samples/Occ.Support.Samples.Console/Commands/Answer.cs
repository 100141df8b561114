using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>What a command found out: written for programs, shown to people.</summary>
internal abstract class Answer
{
    /// <summary>How the program ends after it was shown.</summary>
    public virtual int ExitCode => ExitCodes.Good;

    /// <summary>Writes the members of the JSON object.</summary>
    public abstract void Write(Utf8JsonWriter json);

    /// <summary>Shows it to a person.</summary>
    public abstract void Show(Screen screen);

    /// <summary>Whether showing it does the work, for programs too: an answer that is longer than memory.</summary>
    public virtual bool IsStream => false;

    /// <summary>It on one line, as one of many: codes, then words, with tabs between them.</summary>
    public virtual IReadOnlyList<string?> Fields => throw new NotSupportedException("It is no answer to one of many lines.");
}

/// <summary>How the program ends.</summary>
internal static class ExitCodes
{
    /// <summary>Everything is well.</summary>
    public const int Good = 0;

    /// <summary>A problem was found: not valid, or a secret.</summary>
    public const int Problem = 1;

    /// <summary>The command line can't be understood.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl+C, by the convention of shells.</summary>
    public const int Interrupted = 130;
}
