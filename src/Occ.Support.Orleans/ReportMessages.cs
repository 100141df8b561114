namespace Occ.Support.Orleans;

/// <summary>A report on its way from the silo.</summary>
[GenerateSerializer]
[Alias("occ-support.report-reply")]
internal sealed class ReportReply
{
    private static readonly ReportReader Reader = new();

    [Id(0)]
    public int Status { get; set; }

    [Id(1)]
    public string Key { get; set; } = "";

    [Id(2)]
    public string? Body { get; set; }

    [Id(3)]
    public long Received { get; set; }

    [Id(4)]
    public string? Person { get; set; }

    public static ReportReply Of(StoreAnswer<StoredReport> answer) => answer.Value is not { } stored
        ? new() { Status = (int)answer.Status }
        : new()
        {
            Status = (int)answer.Status,
            Key = stored.Key.Value,
            Body = stored.Report.ToJson(),
            Received = stored.ReceivedAt.ToUnixTimeMilliseconds(),
            Person = stored.Person?.Value,
        };

    public StoreAnswer<StoredReport> ToAnswer() => Body is not null && Reader.Read(Body).Report is { } report
        ? new((StoreStatus)Status, new()
        {
            Key = new(Key),
            Report = report,
            ReceivedAt = DateTimeOffset.FromUnixTimeMilliseconds(Received),
            Person = StoreKey.TryParse(Person, out var person) ? person : null,
        })
        : new((StoreStatus)Status);
}

/// <summary>A page of reports on its way from the silo.</summary>
[GenerateSerializer]
[Alias("occ-support.report-page")]
internal sealed class ReportPageReply
{
    [Id(0)]
    public ReportReply[] Reports { get; set; } = [];

    [Id(1)]
    public string? Next { get; set; }

    [Id(2)]
    public int SetAside { get; set; }
}

/// <summary>A query on its way to the silo.</summary>
[GenerateSerializer]
[Alias("occ-support.report-query")]
internal sealed class QueryMessage
{
    [Id(0)]
    public DateTimeOffset? From { get; set; }

    [Id(1)]
    public DateTimeOffset? Until { get; set; }

    [Id(2)]
    public int? Category { get; set; }

    [Id(3)]
    public string? Network { get; set; }

    [Id(4)]
    public int? Status { get; set; }

    [Id(5)]
    public string? Person { get; set; }

    [Id(6)]
    public string? After { get; set; }

    [Id(7)]
    public int PageSize { get; set; }

    public static QueryMessage Of(ReportQuery query) => new()
    {
        From = query.From,
        Until = query.Until,
        Category = (int?)query.Category,
        Network = query.Network,
        Status = (int?)query.Status,
        Person = query.Person?.Value,
        After = query.After?.ToString(),
        PageSize = query.PageSize,
    };

    public ReportQuery ToQuery() => new()
    {
        From = From,
        Until = Until,
        Category = (ProblemCategory?)Category,
        Network = Network,
        Status = (ReportResult?)Status,
        Person = StoreKey.TryParse(Person, out var person) ? person : null,
        After = ReportPosition.TryParse(After, out var after) ? after : null,
        PageSize = PageSize,
    };
}
