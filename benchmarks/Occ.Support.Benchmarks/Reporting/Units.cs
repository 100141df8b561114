using System.Globalization;

namespace Occ.Support.Benchmarks.Reporting;

/// <summary>Numbers as people read them: three digits and a unit.</summary>
internal static class Units
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Digits(nanoseconds)} ns",
        < 1e6 => $"{Digits(nanoseconds / 1e3)} µs",
        < 1e9 => $"{Digits(nanoseconds / 1e6)} ms",
        _ => $"{Digits(nanoseconds / 1e9)} s",
    };

    public static string Bytes(long? bytes) => bytes switch
    {
        null => "",
        0 => "0",
        < 10_000 => $"{bytes} B",
        < 10_000_000 => $"{Digits(bytes.Value / 1e3)} kB",
        _ => $"{Digits(bytes.Value / 1e6)} MB",
    };

    public static string Digits(double number) =>
        number.ToString(number switch { < 1 => "0.000", < 10 => "0.00", < 100 => "0.0", _ => "0" }, NumberFormatInfo.InvariantInfo);
}
