using System.Globalization;

namespace Occ.Support;

/// <summary>Waits and times in words.</summary>
internal static class WaitTexts
{
    private const int MinutesOfHour = 60;
    private const int HoursOfDays = 48;

    public static string Explain(WaitForecast forecast, string? language, string? timeZone)
    {
        var parts = new List<string>();
        if (forecast.OpensAt is { } opens)
        {
            parts.Add(Get("wait.opens", language, ("time", Time(opens, timeZone))));
        }

        parts.Add(forecast is { Typical: { } typical, Most: { } most }
            ? Get(forecast.OpensAt is null ? "wait.range" : "wait.range-then", language, ("typical", Duration(typical, language)), ("most", Duration(most, language)))
            : Get($"wait.unknown.{KebabCase.Code(forecast.Gap)}", language));
        if (forecast.Basis != WaitBasis.Unknown)
        {
            parts.Add(Get(forecast is { Basis: WaitBasis.Queue, SampleSize: 0 } ? "wait.basis.estimate" : $"wait.basis.{KebabCase.Code(forecast.Basis)}", language, ("samples", forecast.SampleSize.ToString(NumberFormatInfo.InvariantInfo)), ("time", Time(forecast.At, timeZone))));
        }

        return string.Join(Gap(language), parts);
    }

    /// <summary>A duration, rounded up to what a person would say.</summary>
    public static string Duration(TimeSpan duration, string? language)
    {
        var minutes = (long)Math.Ceiling(duration.TotalMinutes);
        var hours = (long)Math.Ceiling(duration.TotalHours);
        return minutes <= 1 ? Get("duration.minute", language)
            : minutes <= 2 * MinutesOfHour ? Get("duration.minutes", language, ("count", Number(minutes)))
            : hours <= HoursOfDays ? Get("duration.hours", language, ("count", Number(hours)))
            : Get("duration.days", language, ("count", Number((long)Math.Ceiling(duration.TotalDays))));
    }

    /// <summary>A moment with its offset, in a zone or as it is.</summary>
    public static string Time(DateTimeOffset at, string? timeZone)
    {
        var shown = timeZone is null ? at : ZoneClock.Of(timeZone, nameof(timeZone)).Offset(at.UtcDateTime);
        return shown.ToString("yyyy-MM-dd HH:mm '(UTC'zzz')'", DateTimeFormatInfo.InvariantInfo);
    }

    public static string Get(string key, string? language, params ReadOnlySpan<(string Name, string Value)> values) => TextCatalog.BuiltIn.Get($"contact.{key}", language, values);

    /// <summary>What stands between two sentences.</summary>
    public static string Gap(string? language) => TextCatalog.BuiltIn.Get("reports.gap", language);

    private static string Number(long number) => number.ToString(NumberFormatInfo.InvariantInfo);
}
