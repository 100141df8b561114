namespace Occ.Support;

/// <summary>Whether a label mixes alphabets that honest names do not mix: the level "highly restrictive" of UTS #39.</summary>
internal static class ScriptMix
{
    private const int Latin = 1;
    private const int Han = 2;
    private const int Kana = 4;
    private const int Bopomofo = 8;
    private const int Hangul = 16;

    /// <summary>The blocks that the scripts of names stand in; each other script has a bit of its own.</summary>
    private static readonly (int First, int Last, int Script)[] Blocks =
    [
        (0x61, 0x7A, Latin), (0xAA, 0x2AF, Latin), (0x370, 0x3FF, 32), (0x400, 0x52F, 64), (0x530, 0x58F, 128), (0x590, 0x5FF, 256), (0x600, 0x77F, 512),
        (0x900, 0x97F, 1024), (0x980, 0xDFF, 2048), (0xE00, 0xEFF, 4096), (0x10A0, 0x10FF, 8192), (0x1100, 0x11FF, Hangul), (0x13A0, 0x13FF, 16384),
        (0x1C80, 0x1C8F, 64), (0x1E00, 0x1EFF, Latin), (0x1F00, 0x1FFF, 32), (0x2C60, 0x2C7F, Latin), (0x2C80, 0x2CFF, 32768), (0x2DE0, 0x2DFF, 64),
        (0x3040, 0x30FF, Kana), (0x3100, 0x312F, Bopomofo), (0x3130, 0x318F, Hangul), (0x31A0, 0x31BF, Bopomofo), (0x31F0, 0x31FF, Kana), (0x3400, 0x9FFF, Han),
        (0xA4D0, 0xA4FF, 65536), (0xA640, 0xA69F, 64), (0xA720, 0xA7FF, Latin), (0xAB70, 0xABBF, 16384), (0xAC00, 0xD7AF, Hangul), (0xF900, 0xFAFF, Han), (0x20000, 0x323AF, Han),
    ];

    /// <summary>Whether a label in lower case mixes scripts.</summary>
    public static bool IsSuspicious(string label)
    {
        var scripts = 0;
        foreach (var rune in label.EnumerateRunes())
        {
            scripts |= rune.Value is 0x30FB or 0x30FC or 0x3005 or 0x3007 ? 0 : ScriptOf(rune.Value);
        }

        return (scripts & (scripts - 1)) != 0 && (scripts & ~(Latin | Han | Kana)) != 0 && (scripts & ~(Latin | Han | Bopomofo)) != 0 && (scripts & ~(Latin | Han | Hangul)) != 0;
    }

    private static int ScriptOf(int code)
    {
        foreach (var (first, last, script) in Blocks)
        {
            if (code >= first && code <= last)
            {
                return script;
            }
        }

        return 0;
    }
}
