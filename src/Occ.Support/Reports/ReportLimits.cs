namespace Occ.Support;

/// <summary>How long the texts and lists of a report may be.</summary>
/// <remarks>
/// Lengths are Unicode code points. Together they keep every report, however it is escaped, below
/// <see cref="ReportReaderOptions.DefaultMaxBytes"/>.
/// </remarks>
internal static class ReportLimits
{
    public const int Description = 6000;
    public const int Code = 40;
    public const int Language = 35; // RFC 5646, section 4.4.1
    public const int Asset = 20;
    public const int Amount = DecimalText.MaxDigits + 1;
    public const int Address = 160;
    public const int TransactionId = 128;
    public const int ErrorMessage = 500;
    public const int Short = 64;
    public const int Device = 80;
    public const int Memo = 120;
    public const int Line = 200;
    public const int Date = 33; // 2026-11-22T08:00:00.0000000+08:00
    public const int Entries = 16;
    public const int Errors = 8;
    public const int Links = 8;
    public const int Candidates = 8;
    public const int Events = 48;

    /// <summary>Refuses more items than a list may have.</summary>
    public static ReportItems<T> Fit<T>(ReportItems<T> items, int max, string name)
        where T : notnull =>
        items.Count <= max ? items : throw new ArgumentException($"At most {max} items are allowed.", name);

    /// <summary>Brings every text of a list into the form of <see cref="FittedText.OneLine"/>.</summary>
    public static ReportItems<RedactedText> FitLines(ReportItems<RedactedText> lines, int max, string name) =>
        [.. Fit(lines, max, name).Select(l => FittedText.OneLine(l, Line))];

    /// <summary>Refuses a text that is not of the form named.</summary>
    public static RedactedText Require(RedactedText text, string format, int max, string name) =>
        text.IsEmpty ? default
            : text.Value.Length <= max && SchemaFormats.Matches(format, text.Value) ? text
            : throw new ArgumentException($"The text is not of the form '{format}'.", name);

    /// <summary>Refuses a number that is no value of its enumeration.</summary>
    public static T Defined<T>(T value, string name)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name);
}
