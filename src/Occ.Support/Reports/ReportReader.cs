using System.Text.Json;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Reads reports from JSON, strictly: a document that breaks the schema gives all its faults and no report.</summary>
/// <remarks>It never throws whatever the document holds, and is bounded in size, depth and number of faults.</remarks>
public sealed class ReportReader
{
    private readonly int _maxBytes;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ReportReaderOptions.MaxBytes"/> is less than 1.</exception>
    public ReportReader(ReportReaderOptions? options = null)
    {
        _maxBytes = options?.MaxBytes ?? ReportReaderOptions.DefaultMaxBytes;
        ArgumentOutOfRangeException.ThrowIfLessThan(_maxBytes, 1, nameof(options));
    }

    /// <summary>Reads a report from text.</summary>
    /// <param name="json">Any text.</param>
    /// <returns>The report, or every fault.</returns>
    public ReportReading Read(string json)
    {
        Guard.Against.Null(json);
        if (json.Length > _maxBytes)
        {
            return Fail(new("", ReportFaultKind.TooLarge) { Limit = _maxBytes });
        }

        return JsonText.TryEncode(json, out var utf8) ? Read(utf8) : Fail(new("", ReportFaultKind.NotUnicode));
    }

    /// <summary>Reads a report from UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">Any bytes.</param>
    /// <returns>The report, or every fault.</returns>
    public ReportReading Read(ReadOnlyMemory<byte> utf8)
    {
        if (JsonShape.Parse(utf8, _maxBytes, out var document) is { } broken)
        {
            return Fail(broken);
        }

        using (document)
        {
            var faults = ReportCheck.FaultsOf(document!.RootElement);
            return faults.Count > 0 ? new(faults) : Deserialise(document);
        }
    }

    private static ReportReading Deserialise(JsonDocument document)
    {
        try
        {
            return new(document.Deserialize(ReportJson.Default.ProblemReport)!);
        }
        catch (JsonException)
        {
            // The schema is tested against the model; should they ever differ, a document is still never an exception.
            return Fail(new("", ReportFaultKind.WrongType));
        }
    }

    private static ReportReading Fail(ReportFault fault) => new([fault]);
}
