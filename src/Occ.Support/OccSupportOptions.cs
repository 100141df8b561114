namespace Occ.Support;

/// <summary>What a host decides when it registers the library. Wrong values are refused when <c>AddOccSupport</c> is called.</summary>
public sealed class OccSupportOptions
{
    /// <summary>Networks of the host's own, beside those that ship with the library. See docs/networks.md for the notation.</summary>
    public IList<NetworkDefinition> Networks { get; } = [];

    /// <summary>Errors of the host's own, beside those of the catalogue. See docs/adding-an-error-code.md; faults are named when the catalogue is first asked for.</summary>
    public IList<ErrorFile> Errors { get; } = [];

    /// <summary>The largest problem report that is read from JSON, in bytes of UTF-8: 1,024 to 16,777,216.</summary>
    public int MaxReportBytes { get; set; } = ReportReaderOptions.DefaultMaxBytes;

    /// <summary>What is redacted where a text alone does not decide it: contact details, and what may be a key or a hash.</summary>
    public SecretPolicy Secrets { get; set; } = SecretPolicy.Default;

    /// <summary>How the host wants its users to be advised.</summary>
    public AdvicePolicy Advice { get; } = new();

    /// <summary>Guides, texts and changes of steps that the host puts over those of the library. See docs/adding-a-guide.md.</summary>
    /// <remarks>Automatic checks are services: each registered <see cref="IProbe"/> is offered to the guides, and <see cref="ProbeRunner"/> makes them.</remarks>
    public TroubleshooterOptions Guides { get; } = new();

    /// <summary>The keys that seal conversations into tokens, the present one first. With none, <see cref="SessionSealer"/> is not registered.</summary>
    public IList<SealKey> SealKeys { get; } = [];

    /// <summary>When support is open, or null where the host does not say; then there is no calendar in the container.</summary>
    public SupportCalendar? Calendar { get; set; }

    /// <summary>The releases of the host's products, or null; without them every answer on updates is unknown.</summary>
    public ReleaseTable? Releases { get; set; }

    /// <summary>What the host decides about updates.</summary>
    public UpdateAdvisorOptions Updates { get; set; } = new();

    /// <summary>Every fault at once, each with the name of its option.</summary>
    internal IEnumerable<string> Faults()
    {
        if (MaxReportBytes is < 1024 or > 16 * 1024 * 1024)
        {
            yield return $"{nameof(MaxReportBytes)} must be from 1,024 to 16,777,216";
        }

        if (SealKeys.Select(k => k.Id).Distinct(StringComparer.Ordinal).Count() != SealKeys.Count)
        {
            yield return $"{nameof(SealKeys)} must each have an id of its own";
        }

        foreach (var fault in Guides is { UsesBuiltInGuides: true, Layers.Count: 0 } ? [] : Troubleshooter.Check(Guides))
        {
            yield return $"{nameof(Guides)}: {fault}";
        }

        foreach (var fault in Advice.Faults())
        {
            yield return fault;
        }
    }
}
