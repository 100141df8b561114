using System.Collections.Immutable;
using System.Text;

namespace Occ.Support.Sqlite;

/// <summary>The table of reports.</summary>
internal sealed class ReportTable(SqliteReaders readers, SqliteWriter writer, SetAsideTable setAside, TimeProvider time)
{
    private const string SelectReport = "SELECT key, received, person, body FROM reports WHERE key = $1";

    private static readonly ReportReader Reader = new(new() { MaxBytes = 16 * 1024 * 1024 });

    public async ValueTask<StoreAnswer<StoredReport>> AppendAsync(StoreKey key, ProblemReport report, StoreKey? person, CancellationToken cancellationToken)
    {
        StoreKey.ThrowIfEmpty(key);
        ArgumentNullException.ThrowIfNull(report);
        var stored = new StoredReport { Key = key, Report = report, Person = person, ReceivedAt = SqliteTime.Now(time) };
        var body = report.ToJson();
        var present = await writer.WriteAsync(
            link => link["INSERT INTO reports (key, received, category, network, status, person, body) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (key) DO NOTHING", 7]
                .Run(key.Value, stored.ReceivedAt.ToUnixTimeMilliseconds(), report.Category.Code(), report.Network.Value, Code(stored.Status), person?.Value, body) > 0 ? default : ReportRow.Of(link, key),
            cancellationToken).ConfigureAwait(false);
        return present.Body is null ? new(StoreStatus.Stored, stored)
            : await AnswerAsync(present, present.Body == body ? StoreStatus.Stored : StoreStatus.Conflict, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask<StoreAnswer<StoredReport>> GetAsync(StoreKey key, CancellationToken cancellationToken)
    {
        StoreKey.ThrowIfEmpty(key);
        cancellationToken.ThrowIfCancellationRequested();
        var row = readers.Read(link => ReportRow.Of(link, key));
        return row.Body is null ? new(new StoreAnswer<StoredReport>(StoreStatus.Missing)) : AnswerAsync(row, StoreStatus.Found, cancellationToken);
    }

    public async ValueTask<StoredReports> QueryAsync(ReportQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        var (sql, values) = Select(query);
        var rows = readers.Read(link =>
        {
            var found = new List<ReportRow>();
            using var reader = link[sql, values.Length].Rows(values);
            while (reader.Read())
            {
                found.Add(ReportRow.Of(reader));
            }

            return found;
        });
        var page = ImmutableArray.CreateBuilder<StoredReport>();
        var setAside = 0;
        foreach (var row in rows.Take(query.PageSize))
        {
            if ((await AnswerAsync(row, StoreStatus.Found, cancellationToken).ConfigureAwait(false)).Value is { } stored)
            {
                page.Add(stored);
            }
            else
            {
                setAside++;
            }
        }

        return new(page.ToImmutable(), rows.Count > query.PageSize ? new(SqliteTime.Of(rows[query.PageSize - 1].Received), rows[query.PageSize - 1].Key) : null, setAside);
    }

    /// <summary>One statement for each combination of criteria: each finds its rows in an index, in the order of the page.</summary>
    public static (string Sql, object?[] Values) Select(ReportQuery query)
    {
        var sql = new StringBuilder("SELECT key, received, person, body FROM reports");
        var values = new List<object?>();
        Where(query.Category is { } category ? category.Code() : null, "category = $");
        Where(query.Network, "network = $");
        Where(query.Status is { } status ? Code(status) : null, "status = $");
        Where(query.Person?.Value, "person = $");
        Where(Ceiling(query.From), "received >= $");
        Where(Ceiling(query.Until), "received < $");
        if (query.After is { } after)
        {
            Where(after.ReceivedAt.ToUnixTimeMilliseconds(), "(received, key) < ($");
            values.Add(after.Key.Value);
            sql.Append(null, $", ${values.Count})");
        }

        values.Add(query.PageSize + 1);
        sql.Append(null, $" ORDER BY received DESC, key DESC LIMIT ${values.Count}");
        return (sql.ToString(), [.. values]);

        void Where(object? value, string condition)
        {
            if (value is not null)
            {
                values.Add(value);
                sql.Append(values.Count == 1 ? " WHERE " : " AND ").Append(condition).Append(null, $"{values.Count}");
            }
        }
    }

    private static object? Ceiling(DateTimeOffset? time) =>
        time is { } at ? at.ToUnixTimeMilliseconds() + (at.UtcTicks % TimeSpan.TicksPerMillisecond == 0 ? 0 : 1) : null;

    private static string Code(ReportResult status) => status switch
    {
        ReportResult.Solved => "solved",
        ReportResult.Waiting => "waiting",
        ReportResult.Escalated => "escalated",
        ReportResult.Unsolvable => "unsolvable",
        ReportResult.Abandoned => "abandoned",
        _ => "open",
    };

    private async ValueTask<StoreAnswer<StoredReport>> AnswerAsync(ReportRow row, StoreStatus status, CancellationToken cancellationToken)
    {
        var reading = Reader.Read(row.Body!);
        if (reading.Report is { } report)
        {
            return new(status, new() { Key = row.Key, Report = report, ReceivedAt = SqliteTime.Of(row.Received), Person = StoreKey.TryParse(row.Person, out var person) ? person : null });
        }

        if (reading.Faults.Any(f => f.Kind == ReportFaultKind.UnsupportedVersion))
        {
            throw new StoreException(StoreFailure.NewerSchema, "Another version of the library wrote this report. It was not changed. Update the library of this process.");
        }

        await setAside.AddAsync("report", row.Key, reading.Faults[0].Code, "reports WHERE key = $4 AND received", row.Received, cancellationToken).ConfigureAwait(false);
        return new(StoreStatus.SetAside);
    }

    /// <summary>A row of the table as it stands; without a body where there is none.</summary>
    private readonly record struct ReportRow(StoreKey Key, long Received, string? Person, string? Body)
    {
        public static ReportRow Of(SqliteLink link, StoreKey key)
        {
            using var rows = link[SelectReport, 1].Rows(key.Value);
            return rows.Read() ? Of(rows) : default;
        }

        public static ReportRow Of(Microsoft.Data.Sqlite.SqliteDataReader row) =>
            new(StoreKey.TryParse(row.GetString(0), out var key) ? key : default, row.GetInt64(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3));
    }
}
