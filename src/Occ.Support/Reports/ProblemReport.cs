using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>A person's problem, as support needs it: typed, redacted, immutable.</summary>
/// <remarks>
/// No member is a plain string: whatever was typed or pasted came through the redactor. A text that is too long is cut
/// and ends in an ellipsis; lone surrogates and control characters are replaced. So every report can be written and
/// reads back equal.
/// </remarks>
public sealed record ProblemReport
{
    /// <summary>The version of the wire format. <see cref="ReportReader"/> reads every version from 1 on.</summary>
    public const int CurrentVersion = 2;

    private readonly ProblemCategory _category;
    private readonly ProblemKind? _kind;

    /// <summary>The version of the wire format, <see cref="CurrentVersion"/>.</summary>
    [Wire(Required = true)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Version { get; } = CurrentVersion;

    /// <summary>The host's own id of the report, or empty; at most 64 characters.</summary>
    [Wire(MaxLength = ReportLimits.Short)]
    public RedactedText Id { get; init => field = FittedText.OneLine(value, ReportLimits.Short); }

    /// <summary>What the problem is about. Where the kind is known, it is the category of the kind.</summary>
    [Wire(Required = true)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ProblemCategory Category
    {
        get => _category;
        init => _category = _kind?.Category() ?? ReportLimits.Defined(value, nameof(Category));
    }

    /// <summary>The situation, if it is known; it decides the category.</summary>
    [Wire]
    public ProblemKind? Kind
    {
        get => _kind;
        init
        {
            _kind = value is { } kind ? ReportLimits.Defined(kind, nameof(Kind)) : null;
            _category = _kind?.Category() ?? _category;
        }
    }

    /// <summary>How much harm it does, if somebody judged it.</summary>
    [Wire]
    public ProblemSeverity? Severity { get; init => field = value is { } severity ? ReportLimits.Defined(severity, nameof(Severity)) : null; }

    /// <summary>How soon it gets worse, if somebody judged it.</summary>
    [Wire]
    public ProblemUrgency? Urgency { get; init => field = value is { } urgency ? ReportLimits.Defined(urgency, nameof(Urgency)) : null; }

    /// <summary>The BCP-47 tag of the language to answer in, or empty.</summary>
    /// <exception cref="ArgumentException">It can't be such a tag.</exception>
    [Wire(MaxLength = ReportLimits.Language, Format = SchemaFormats.Language)]
    public RedactedText Language { get; init => field = ReportLimits.Require(value, SchemaFormats.Language, ReportLimits.Language, nameof(Language)); }

    /// <summary>The problem in the person's own words; at most 6000 characters.</summary>
    [Wire(MaxLength = ReportLimits.Description)]
    public RedactedText Description { get; init => field = FittedText.Lines(value, ReportLimits.Description); }

    /// <summary>The id of the network, as in the table of networks, or empty.</summary>
    /// <exception cref="ArgumentException">It is not a kebab-case code.</exception>
    [Wire(MaxLength = ReportLimits.Code, Format = SchemaFormats.Code)]
    public RedactedText Network { get; init => field = ReportLimits.Require(value, SchemaFormats.Code, ReportLimits.Code, nameof(Network)); }

    /// <summary>The symbol of the asset, such as <c>USDT</c>, or empty; at most 20 characters.</summary>
    [Wire(MaxLength = ReportLimits.Asset)]
    public RedactedText Asset { get; init => field = FittedText.OneLine(value, ReportLimits.Asset); }

    /// <summary>The amount, in units of the asset.</summary>
    [Wire(MaxLength = ReportLimits.Amount, Format = SchemaFormats.Decimal)]
    public DecimalText? Amount { get; init; }

    /// <summary>The addresses that were named; at most 16.</summary>
    /// <exception cref="ArgumentException">There are more.</exception>
    [Wire(MaxItems = ReportLimits.Entries)]
    [JsonConverter(typeof(ReportItemsConverter<ReportedAddress>))]
    public ReportItems<ReportedAddress> Addresses { get; init => field = ReportLimits.Fit(value, ReportLimits.Entries, nameof(Addresses)); }

    /// <summary>The transactions that were named; at most 16.</summary>
    /// <exception cref="ArgumentException">There are more.</exception>
    [Wire(MaxItems = ReportLimits.Entries)]
    [JsonConverter(typeof(ReportItemsConverter<ReportedTransaction>))]
    public ReportItems<ReportedTransaction> Transactions { get; init => field = ReportLimits.Fit(value, ReportLimits.Entries, nameof(Transactions)); }

    /// <summary>The memo, tag or comment of the transfer, or empty; at most 120 characters.</summary>
    [Wire(MaxLength = ReportLimits.Memo)]
    public RedactedText Memo { get; init => field = FittedText.OneLine(value, ReportLimits.Memo); }

    /// <summary>The errors that were seen; at most 8.</summary>
    /// <exception cref="ArgumentException">There are more.</exception>
    [Wire(MaxItems = ReportLimits.Errors)]
    [JsonConverter(typeof(ReportItemsConverter<ReportedError>))]
    public ReportItems<ReportedError> Errors { get; init => field = ReportLimits.Fit(value, ReportLimits.Errors, nameof(Errors)); }

    /// <summary>The links and sites that were named; at most 8, each of at most 200 characters.</summary>
    /// <exception cref="ArgumentException">There are more.</exception>
    [Wire(MaxItems = ReportLimits.Links, MaxLength = ReportLimits.Line)]
    [JsonConverter(typeof(ReportItemsConverter<RedactedText>))]
    public ReportItems<RedactedText> Links { get; init => field = ReportLimits.FitLines(value, ReportLimits.Links, nameof(Links)); }

    /// <summary>When it happened.</summary>
    [Wire]
    public ReportedTime? Happened { get; init; }

    /// <summary>The version of the app, or empty; at most 64 characters.</summary>
    [Wire(MaxLength = ReportLimits.Short)]
    public RedactedText AppVersion { get; init => field = FittedText.OneLine(value, ReportLimits.Short); }

    /// <summary>The device, or empty; at most 80 characters.</summary>
    [Wire(MaxLength = ReportLimits.Device)]
    public RedactedText Device { get; init => field = FittedText.OneLine(value, ReportLimits.Device); }

    /// <summary>The operating system and its version, or empty; at most 80 characters.</summary>
    [Wire(MaxLength = ReportLimits.Device)]
    public RedactedText OperatingSystem { get; init => field = FittedText.OneLine(value, ReportLimits.Device); }

    /// <summary>How the device was connected.</summary>
    [Wire]
    public ReportConnection Connection { get; init => field = ReportLimits.Defined(value, nameof(Connection)); }

    /// <summary>What was tried already; at most 16 steps, each of at most 200 characters.</summary>
    /// <exception cref="ArgumentException">There are more.</exception>
    [Wire(MaxItems = ReportLimits.Entries, MaxLength = ReportLimits.Line)]
    [JsonConverter(typeof(ReportItemsConverter<RedactedText>))]
    public ReportItems<RedactedText> StepsTried { get; init => field = ReportLimits.FitLines(value, ReportLimits.Entries, nameof(StepsTried)); }

    /// <summary>What happened and what was done, in order; at most 48 entries.</summary>
    /// <exception cref="ArgumentException">There are more.</exception>
    [Wire(MaxItems = ReportLimits.Events)]
    [JsonConverter(typeof(ReportItemsConverter<ReportedEvent>))]
    public ReportItems<ReportedEvent> Timeline { get; init => field = ReportLimits.Fit(value, ReportLimits.Events, nameof(Timeline)); }

    /// <summary>Which kinds of secret were removed, and from where; at most 16.</summary>
    /// <exception cref="ArgumentException">There are more.</exception>
    [Wire(MaxItems = ReportLimits.Entries)]
    [JsonConverter(typeof(ReportItemsConverter<ReportedRedaction>))]
    public ReportItems<ReportedRedaction> Redactions { get; init => field = ReportLimits.Fit(value, ReportLimits.Entries, nameof(Redactions)); }

    /// <summary>How it ended; null while it is open.</summary>
    [Wire]
    public ReportOutcome? Outcome { get; init; }

    /// <summary>What the person said after the outcome; null if nobody asked.</summary>
    [Wire]
    public ReportFeedback? Feedback { get; init; }

    /// <summary>The ticket number of an earlier request, or empty; at most 64 characters.</summary>
    [Wire(MaxLength = ReportLimits.Short)]
    public RedactedText Ticket { get; init => field = FittedText.OneLine(value, ReportLimits.Short); }

    /// <summary>The channel that the problem came in by, if it is known.</summary>
    [Wire]
    public ReportChannel? Channel { get; init => field = value is { } channel ? ReportLimits.Defined(channel, nameof(Channel)) : null; }

    /// <summary>The channel that the person wants an answer by, if they said.</summary>
    [Wire]
    public ReportChannel? ContactPreference { get; init => field = value is { } channel ? ReportLimits.Defined(channel, nameof(ContactPreference)) : null; }

    /// <summary>What the person said about sharing the report; null if nobody asked.</summary>
    [Wire]
    public ReportConsent? Consent { get; init; }

    /// <summary>When the report was begun.</summary>
    [Wire(MaxLength = ReportLimits.Date, Format = SchemaFormats.DateTime)]
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was last changed.</summary>
    [Wire(MaxLength = ReportLimits.Date, Format = SchemaFormats.DateTime)]
    public DateTimeOffset? Updated { get; init; }

    /// <summary>In which order support takes it up: harm and clock, as judged, else as they are for this kind of problem.</summary>
    [JsonIgnore]
    public ProblemPriority Priority => ProblemPriorities.Of(Severity ?? Typical.Severity, Urgency ?? Typical.Urgency);

    /// <summary>How much of what support needs is there, from 0 to 1.</summary>
    /// <remarks>
    /// Only the facts that apply to the kind of problem count, each by its weight: 0 absent or refused by a check, ½
    /// present and unchecked, 1 checked or in no need of a check. It is 1 where nothing is needed.
    /// </remarks>
    [JsonIgnore]
    public double Completeness => ReportCompleteness.Of(this);

    /// <summary>The facts that are absent, or that a check refused, the weightiest first.</summary>
    [JsonIgnore]
    public IReadOnlyList<MissingFact> Missing => ReportCompleteness.Missing(this);

    private (ProblemSeverity Severity, ProblemUrgency Urgency) Typical => _kind is { } kind ? (kind.Severity(), kind.Urgency()) : KindRow.HarmOf(_category);

    /// <summary>Writes the report as JSON that <see cref="ReportReader"/> reads back equal.</summary>
    /// <param name="indented">Whether to write it over several lines, for a file, instead of on one.</param>
    /// <remarks>
    /// Members stand in a fixed order, absent ones are left out, and Chinese stays readable. Characters that matter to HTML
    /// are not escaped: a host that puts the JSON into a page encodes it for that page.
    /// </remarks>
    public string ToJson(bool indented = false) => ReportWriter.Write(this, indented);

    /// <summary>Returns the category, the kind and the completeness, none of what the person wrote.</summary>
    public override string ToString() => $"{KebabCase.Code(Category)}{(Kind is { } kind ? $"/{KebabCase.Code(kind)}" : "")}, {(int)(Completeness * 100)} % complete";
}
