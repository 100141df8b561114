using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>Says beside the output how far a long run has come: once a second, after the first.</summary>
/// <param name="tally">What was done.</param>
/// <param name="length">The length of all input, where it is known.</param>
/// <param name="from">Where in the input the run began.</param>
/// <param name="isTold">Whether anybody wants to know.</param>
/// <param name="system">The world outside.</param>
/// <param name="screen">The words.</param>
internal sealed class BatchMeter(BatchTally tally, long? length, long from, bool isTold, ConsoleSystem system, Screen screen)
{
    private const double Megabyte = 1_000_000;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly long _began = system.Time.GetTimestamp();
    private TimeSpan _last;
    private int _width;

    /// <summary>The time since the beginning.</summary>
    public TimeSpan Elapsed => system.Time.GetElapsedTime(_began);

    /// <param name="done">The place in the input up to which all is written.</param>
    public void Report(long done)
    {
        if (isTold && Elapsed - _last >= Interval)
        {
            _last = Elapsed;
            Show(done);
        }
    }

    /// <summary>Clears the line of a terminal.</summary>
    public void End()
    {
        if (_width > 0)
        {
            const int echo = 2; // A terminal shows Ctrl+C as ^C.
            system.Error.Write($"\r{new string(' ', _width + echo)}\r");
        }
    }

    /// <summary>A number with a mark between its thousands.</summary>
    public static string Number(double value) => value.ToString("#,0", NumberFormatInfo.InvariantInfo);

    private void Show(long done)
    {
        var seconds = Math.Max(0.001, _last.TotalSeconds);
        var speed = Math.Max(1, (done - from) / seconds);
        var left = TimeSpan.FromSeconds(Math.Max(0, (length ?? done) - done) / speed);
        (string, string)[] values =
        [
            ("lines", Number(tally.Lines)), ("rate", Number(tally.Lines / seconds)), ("speed", (speed / Megabyte).ToString("0.0", NumberFormatInfo.InvariantInfo)),
            ("percent", Number(100.0 * done / Math.Max(1, length ?? done))),
            ("left", left.ToString(left.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture)),
        ];
        var text = screen.Say(length is null ? "batch.progress-open" : "batch.progress", values);
        if (system.IsErrorTerminal)
        {
            var width = Columns.CellsOf(text);
            system.Error.Write($"\r{text}{new string(' ', Math.Max(0, _width - width))}");
            _width = width;
        }
        else
        {
            system.Error.WriteLine(text);
        }
    }
}
