namespace Occ.Support;

/// <summary>Hours at which people wait much less.</summary>
/// <param name="From">When they begin, in the person's time zone.</param>
/// <param name="To">When they end.</param>
/// <param name="Typical">Half of the people wait no longer then.</param>
/// <param name="Most">Nine of ten people wait no longer then.</param>
/// <param name="SampleSize">On how many waits that rests.</param>
public sealed record QuietTime(DateTimeOffset From, DateTimeOffset To, TimeSpan Typical, TimeSpan Most, int SampleSize)
{
    /// <summary>The hours and the wait in words.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Explain(string? language = null) =>
        WaitTexts.Get("quiet.line", language, ("from", WaitTexts.Time(From, null)), ("to", WaitTexts.Time(To, null)), ("typical", WaitTexts.Duration(Typical, language)));
}
