namespace Occ.Support;

/// <summary>The bounds of <see cref="ReportReader"/>.</summary>
public sealed class ReportReaderOptions
{
    /// <summary>The default of <see cref="MaxBytes"/>: 512 KB.</summary>
    public const int DefaultMaxBytes = 512 * 1024;

    /// <summary>The deepest nesting of objects and arrays.</summary>
    public const int MaxDepth = 16;

    /// <summary>The most faults that one reading lists.</summary>
    public const int MaxFaults = 100;

    /// <summary>The largest document that is read, in bytes of UTF-8.</summary>
    public int MaxBytes { get; set; } = DefaultMaxBytes;
}
