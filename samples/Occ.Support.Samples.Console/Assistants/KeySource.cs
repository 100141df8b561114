namespace Occ.Support.Samples;

/// <summary>The keys of a terminal, which says where a paste begins and ends: "bracketed paste", as xterm introduced it.</summary>
/// <remarks>So a blank line within a paste is told from the one that a person ends with, without any guess by time.</remarks>
internal sealed class KeySource(Screen screen)
{
    private const string Marks = "[20";

    private readonly Queue<ConsoleKeyInfo> _waiting = [];

    /// <summary>Whether the last key was a part of a paste.</summary>
    public bool IsPasting { get; private set; }

    /// <summary>Whether more is there already; of a paste, more always comes.</summary>
    public bool IsMoreComing => IsPasting || _waiting.Count > 0 || screen.Console.Input.IsKeyAvailable();

    /// <summary>Asks a terminal to mark what is pasted, or no longer.</summary>
    public static void MarkPastes(Screen screen, bool isOn)
    {
        screen.Console.Profile.Out.Writer.Write(isOn ? "\u001b[?2004h" : "\u001b[?2004l");
        screen.Console.Profile.Out.Writer.Flush();
    }

    /// <summary>Waits for a key; null at the end of input.</summary>
    public ConsoleKeyInfo? Read()
    {
        while (true)
        {
            if (_waiting.TryDequeue(out var waiting))
            {
                return waiting;
            }

            var key = screen.Console.Input.ReadKey(intercept: true);
            if (key is not { Key: ConsoleKey.Escape } || !IsMark())
            {
                return key;
            }
        }
    }

    /// <summary>Reads the rest of <c>ESC[200~</c> or <c>ESC[201~</c>; any other keys are kept.</summary>
    private bool IsMark()
    {
        foreach (var expected in Marks)
        {
            if (Next() != expected)
            {
                return false;
            }
        }

        if (Next() is not ('0' or '1') || Next() != '~')
        {
            return false;
        }

        IsPasting = _waiting.ToArray()[^2].KeyChar == '0';
        _waiting.Clear();
        return true;
    }

    private char? Next()
    {
        if (!screen.Console.Input.IsKeyAvailable() || screen.Console.Input.ReadKey(intercept: true) is not { } key)
        {
            return null;
        }

        _waiting.Enqueue(key);
        return key.KeyChar;
    }
}
