namespace Occ.Support.Orleans;

/// <summary>A redacted line on its way from the silo.</summary>
[GenerateSerializer]
[Alias("occ-support.redacted-line")]
internal sealed class RedactedMessage
{
    private const int Members = 5;

    [Id(0)]
    public string Text { get; set; } = "";

    /// <summary>Kind, start, length, certainty and reason of each secret, one after another.</summary>
    [Id(1)]
    public int[] Findings { get; set; } = [];

    public static RedactedMessage Of(Redaction redaction) => new()
    {
        Text = redaction.Text.Value,
        Findings = [.. redaction.Findings.SelectMany(f => new[] { (int)f.Kind, f.Start, f.Length, (int)f.Certainty, (int)f.Why })],
    };

    public RedactedLine ToLine(long offset) =>
        new(offset, Text, [.. Findings.Chunk(Members).Select(f => new SecretFinding((SecretKind)f[0], f[1], f[2], (SecretCertainty)f[3], (SecretReason)f[4]))]);
}

/// <summary>What a line is as an address, on its way from the silo.</summary>
[GenerateSerializer]
[Alias("occ-support.address-line")]
internal sealed class AddressMessage
{
    [Id(0)]
    public int Verdict { get; set; }

    [Id(1)]
    public string Kind { get; set; } = "";

    [Id(2)]
    public string[] Networks { get; set; } = [];

    [Id(3)]
    public bool HoldsSecret { get; set; }

    public static AddressMessage Of(AddressIdentification found, bool holdsSecret) =>
        new() { Verdict = (int)found.Verdict, Kind = found.Kind, Networks = [.. found.Networks.Select(n => n.Id)], HoldsSecret = holdsSecret };

    public AddressLine ToLine(long offset) => new(offset, (AddressVerdict)Verdict, Kind, Networks, HoldsSecret);
}

/// <summary>What a message is about, on its way from the silo.</summary>
[GenerateSerializer]
[Alias("occ-support.triaged-line")]
internal sealed class TriagedMessage
{
    private static readonly ReportReader Reader = new();

    [Id(0)]
    public int Category { get; set; }

    [Id(1)]
    public int? Kind { get; set; }

    [Id(2)]
    public string Language { get; set; } = "";

    [Id(3)]
    public string? Guide { get; set; }

    [Id(4)]
    public string Draft { get; set; } = "";

    [Id(5)]
    public bool ShowsSecret { get; set; }

    public static TriagedMessage Of(Intake intake) => new()
    {
        Category = (int)intake.Category,
        Kind = (int?)intake.Kind,
        Language = intake.Language,
        Guide = intake.Guide,
        Draft = intake.Draft.ToJson(),
        ShowsSecret = intake.Exposure is not null,
    };

    public TriagedLine ToLine(long offset) =>
        new(offset, (ProblemCategory)Category, (ProblemKind?)Kind, Language, Guide, Reader.Read(Draft).Report ?? new ProblemReport { Category = (ProblemCategory)Category }, ShowsSecret);
}
