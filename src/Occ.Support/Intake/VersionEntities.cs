namespace Occ.Support;

/// <summary>Finds versions such as <c>v8.2.1</c>, and keeps IP addresses from being taken for one.</summary>
internal sealed class VersionEntities(EntityList entities)
{
    private const int CueReach = 14;
    private const int MaxParts = 5;
    private static readonly WordTable Cues = WordTable.Of("version-cue");
    private static readonly WordTable Assets = WordTable.Of("asset");
    private static readonly WordTable Units = WordTable.Of("unit");
    private static readonly WordTable Suffixes = WordTable.Of("version-suffix");

    public void Read()
    {
        var text = entities.Text.AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]) && (IsFirst(text, at) || IsGlued(at)))
            {
                at = Math.Max(at, ReadAt(text, at) - 1);
            }
        }
    }

    private static bool IsFirst(ReadOnlySpan<char> text, int at) =>
        at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '_' or '/' or '-') || IsMarked(text, at);

    /// <summary>Whether a word such as "app" stands directly before, or an asset or a unit of time behind.</summary>
    private bool IsGlued(int at) => at > 0 && char.IsAsciiLetter(entities.Text[at - 1]) && Cues.Before(entities, at, CueReach) == at;

    private static bool IsCounted(ReadOnlySpan<char> text, int end) =>
        Assets.Match(text, ClockTime.SkipSpaces(text, end), out _, afterDigit: true) > 0 || Units.Match(text, ClockTime.SkipSpaces(text, end), out _, afterDigit: true) > 0
        || (end < text.Length && text[end] is '%' or '个' or '個' or '万' or '千' or 'w' or 'k' or '枚' or '顆' or '颗' or 'u' or 'U');

    /// <summary>Whether a single <c>v</c> stands directly before.</summary>
    private static bool IsMarked(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at - 1] is 'v' or 'V' && (at == 1 || !char.IsAsciiLetterOrDigit(text[at - 2]));

    private int ReadAt(ReadOnlySpan<char> text, int at)
    {
        var (end, parts, isIp) = (at, 0, true);
        while (parts < MaxParts)
        {
            var stop = ClockTime.Number(text, end, 6, out var part);
            if (stop < 0)
            {
                break;
            }

            (end, isIp) = (stop, isIp && part <= 255);
            parts++;
            if (end + 1 >= text.Length || text[end] != '.' || !char.IsAsciiDigit(text[end + 1]))
            {
                break;
            }

            end++;
        }

        var isMarked = IsMarked(text, at);
        var hasCue = isMarked || Cues.StandsBefore(entities, at, CueReach) || Cues.Match(text, ClockTime.SkipSpaces(text, end), out _, afterDigit: true) > 0;
        var start = isMarked ? at - 1 : at;
        if (parts < 2 || !entities.IsFree(start, end) || text[end - 1] == '.')
        {
            return end;
        }

        if (parts == 4 && isIp && !hasCue)
        {
            entities.Take(at, end);
            return end;
        }

        if (parts == 2 && (!hasCue || IsCounted(text, end)))
        {
            return end;
        }

        end = Suffix(text, end);
        entities.Add(entities.Make(IntakeEntityKind.Version, start, end));
        return end;
    }

    /// <summary>A pre-release such as <c>-beta2</c>.</summary>
    private static int Suffix(ReadOnlySpan<char> text, int end)
    {
        var at = end < text.Length && text[end] is '-' or '.' or '+' ? end + 1 : end;
        var length = Suffixes.Match(text, at, out _, beforeDigit: true, afterDigit: true);
        if (length == 0)
        {
            return end;
        }

        end = at + length;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }
}
