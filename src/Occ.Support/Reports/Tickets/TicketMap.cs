using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Where a host's ticket system keeps what a report holds: the ids of its custom fields, and its queue.</summary>
public sealed class TicketMap
{
    /// <summary>Makes a map.</summary>
    /// <param name="reportField">
    /// The id of the custom field of many lines that carries the whole report as JSON, so that nothing is lost. Zendesk's
    /// ids are numbers.
    /// </param>
    /// <param name="fields">The ids of custom fields for single facts, or null. No two may be the same, nor be <paramref name="reportField"/>.</param>
    /// <exception cref="ArgumentException">An id is empty or stands twice.</exception>
    public TicketMap(string reportField, IReadOnlyDictionary<ReportFact, string>? fields = null)
    {
        ReportField = Guard.Against.NullOrWhiteSpace(reportField);
        Fields = fields?.ToFrozenDictionary() ?? FrozenDictionary<ReportFact, string>.Empty;
        var ids = Fields.Values.Append(reportField).ToArray();
        if (ids.Any(string.IsNullOrWhiteSpace) || ids.Distinct(StringComparer.Ordinal).Count() != ids.Length)
        {
            throw new ArgumentException("The id of a field is empty or stands twice.", nameof(fields));
        }
    }

    /// <summary>The id of the field for the whole report.</summary>
    public string ReportField { get; }

    /// <summary>The ids of the fields for single facts.</summary>
    public IReadOnlyDictionary<ReportFact, string> Fields { get; }

    /// <summary>The queue: Zendesk's and Freshdesk's group id, Jira's service desk id, Zammad's group name, Chatwoot's inbox id; null for the default.</summary>
    public string? Queue { get; init; }

    /// <summary>Jira's request type id; the other systems have none.</summary>
    public string? RequestType { get; init; }
}
