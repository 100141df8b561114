using System.Globalization;

namespace Occ.Support;

/// <summary>The forms of text that the schema names, each checked by code: no regular expression runs over input.</summary>
internal static class SchemaFormats
{
    public const string Code = "kebab-code";
    public const string DateTime = "date-time";
    public const string Decimal = "decimal";
    public const string Language = "language-tag";
    public const string TimeZone = "time-zone";

    /// <summary>The names of all forms.</summary>
    public static readonly IReadOnlyList<string> All = [Code, DateTime, Decimal, Language, TimeZone];

    /// <summary>Whether a text has the form named.</summary>
    public static bool Matches(string format, string text) => format switch
    {
        Code => text.Split('-').All(p => p.Length > 0 && p.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))),
        DateTime => IsDateTime(text),
        Decimal => DecimalText.IsDecimal(text),
        Language => IsLanguage(text.Split('-')),
        TimeZone => text.Split('/').All(p => p.Length > 0 && p.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '+' or '-')),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>The fault of a text that lacks a form.</summary>
    public static ReportFaultKind FaultOf(string format) => format switch
    {
        Code => ReportFaultKind.BadCode,
        DateTime => ReportFaultKind.BadDate,
        Decimal => ReportFaultKind.BadDecimal,
        Language => ReportFaultKind.BadLanguage,
        _ => ReportFaultKind.BadTimeZone,
    };

    private static bool IsLanguage(string[] subtags) =>
        subtags[0].Length is >= 2 and <= 8
        && subtags[0].All(char.IsAsciiLetter)
        && subtags.All(s => s.Length is >= 1 and <= 8 && s.All(char.IsAsciiLetterOrDigit));

    /// <summary>RFC 3339 with <c>T</c>, seconds, at most seven digits of a fraction, and <c>Z</c> or an offset.</summary>
    private static bool IsDateTime(string text) =>
        text.Length is >= 20 and <= ReportLimits.Date
        && (text[^1] == 'Z' || (text[^6] is '+' or '-' && text[^3] == ':'))
        && DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out _);
}
