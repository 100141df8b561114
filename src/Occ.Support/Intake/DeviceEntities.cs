namespace Occ.Support;

/// <summary>Finds devices, systems and browsers, with the model or version behind the name.</summary>
internal sealed class DeviceEntities(EntityList entities)
{
    private const int MaxParts = 5;
    private static readonly WordTable Devices = WordTable.Of("device");
    private static readonly WordTable Parts = WordTable.Of("device-part");

    public void Read()
    {
        var text = entities.Text.AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            var length = entities.Words.Has(at, Devices.Bit) && entities.IsFree(at) ? Devices.Match(text, at, out _, beforeDigit: true) : 0;
            if (length == 0 || !entities.IsFree(at, at + length))
            {
                continue;
            }

            var end = at + length;
            for (var part = 0; part < MaxParts; part++)
            {
                var next = Part(text, end);
                if (next < 0 || !entities.IsFree(end, next))
                {
                    break;
                }

                end = next;
            }

            entities.Add(entities.Make(IntakeEntityKind.Device, at, end));
            at = end - 1;
        }
    }

    private static int Part(ReadOnlySpan<char> text, int at)
    {
        var start = ClockTime.SkipSpaces(text, at);
        if (start - at > 1 || start >= text.Length)
        {
            return -1;
        }

        var end = start + Parts.Match(text, start, out _, beforeDigit: true, afterDigit: true);
        var digits = end;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || (text[digits] == '.' && digits > end && digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1]))))
        {
            digits++;
        }

        // A number that a word follows counts something: "iPhone 3 days ago".
        var isLong = digits - end > 8 || (digits > end && digits < text.Length && text[digits] is ':' or '%' or '天' or '个' or '小' or '年' or '月' or '点' or '次' or '-' or '/' || text[digits..] is [',', >= '0' and <= '9', ..]);
        if (isLong)
        {
            return end > start ? end : -1;
        }

        return digits > start ? digits : -1;
    }
}
