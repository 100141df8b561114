using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>Says beside the output how far a long redaction has come: once a second, after the first.</summary>
internal sealed class RedactMeter(StreamedText source, ConsoleSystem system, Screen screen) : IProgress<RedactionProgress>
{
    private const double Megabyte = 1_000_000;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly long _start = system.Time.GetTimestamp();
    private TimeSpan _last;
    private bool _isShown;

    public void Report(RedactionProgress value)
    {
        var elapsed = system.Time.GetElapsedTime(_start);
        if (elapsed - _last >= Interval)
        {
            _last = elapsed;
            Show(elapsed);
        }
    }

    /// <summary>Says it once more for the whole, where it was said at all.</summary>
    public void End()
    {
        if (_isShown)
        {
            Show(system.Time.GetElapsedTime(_start));
            if (system.IsErrorTerminal)
            {
                system.Error.WriteLine();
            }
        }
    }

    private void Show(TimeSpan elapsed)
    {
        _isShown = true;
        var rate = source.BytesRead / elapsed.TotalSeconds;
        var left = source.Length is { } length ? TimeSpan.FromSeconds(Math.Max(0, length - source.BytesRead) / Math.Max(1, rate)) : default;
        (string, string)[] values =
        [
            ("done", Size(source.BytesRead)), ("whole", Size(source.Length ?? 0)), ("rate", (rate / Megabyte).ToString("0.0", NumberFormatInfo.InvariantInfo)),
            ("left", left.ToString(left.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture)),
        ];
        var text = screen.Say(source.Length is null ? "redact.progress-open" : "redact.progress", values);
        if (system.IsErrorTerminal)
        {
            system.Error.Write($"\r{text}   ");
        }
        else
        {
            system.Error.WriteLine(text);
        }
    }

    private static string Size(long bytes) => (bytes / Megabyte).ToString("0.0", NumberFormatInfo.InvariantInfo) + " MB";
}
