using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Says whether an update is needed and can begin, in which steps, what to do when it fails, and how to go back without losing the wallet.</summary>
/// <remarks>It knows only the data of the host and what the person said: unknown stays unknown, and is never ready.</remarks>
public sealed class UpdateAdvisor
{
    private readonly ReleaseTable _releases;
    private readonly UpdateAdvisorOptions _options;

    /// <summary>Makes an advisor.</summary>
    /// <param name="releases">The releases, or null for none.</param>
    /// <param name="options">Options, or null for the defaults.</param>
    public UpdateAdvisor(ReleaseTable? releases = null, UpdateAdvisorOptions? options = null) => (_releases, _options) = (releases ?? ReleaseTable.Empty, options ?? new());

    /// <summary>Advises.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="now">Now.</param>
    public UpdateAdvice Advise(UpdateSituation situation, DateTimeOffset now)
    {
        Guard.Against.Null(situation);
        var product = _releases.Find(situation.Product);
        var installed = ReleaseVersion.TryParse(situation.Installed);
        var target = Target.Of(product, situation);
        var state = StateOf(product, installed, target);
        var checks = state is UpdateState.UpToDate ? [] : UpdateChecks.Of(situation, product, target, now, _options);
        var readiness = state switch
        {
            UpdateState.UpToDate => UpdateReadiness.NotNeeded,
            UpdateState.SystemTooOld => UpdateReadiness.NotReady,
            _ when checks.Any(c => c.Verdict == UpdateVerdict.Failed) => UpdateReadiness.NotReady,
            UpdateState.Unknown or UpdateState.Ahead => UpdateReadiness.Unknown,
            _ => checks.Any(c => c.Verdict == UpdateVerdict.Unknown) ? UpdateReadiness.Unknown : UpdateReadiness.Ready,
        };
        return new(state, readiness, checks, situation, product?.Kind)
        {
            Installed = installed,
            Target = target.Version,
            Via = installed is null || target.Version is null ? [] : [.. product!.Stops.Where(s => s.IsAfter(installed) && s.IsBefore(target.Version))],
            AsOf = _releases.AsOf,
        };
    }

    private static UpdateState StateOf(Product? product, ReleaseVersion? installed, Target target)
    {
        if (product is null || installed is null)
        {
            return UpdateState.Unknown;
        }

        var isUnsafe = product.Vulnerable.Any(r => r.Holds(installed));
        var isTooOld = product.Minimum is { } minimum && installed.IsBefore(minimum);
        return target.Version is null ? (target.IsUnknown ? Unsafe(isUnsafe, isTooOld) ?? (installed.IsBefore(product.Latest) ? UpdateState.Available : Newest(installed, product.Latest)) : UpdateState.SystemTooOld)
            : !installed.IsBefore(target.Version) && (isUnsafe || isTooOld) ? UpdateState.SystemTooOld
            : Unsafe(isUnsafe, isTooOld) ?? (installed.IsBefore(target.Version) ? UpdateState.Available : Newest(installed, product.Latest));
    }

    private static UpdateState? Unsafe(bool isUnsafe, bool isTooOld) => isUnsafe ? UpdateState.Vulnerable : isTooOld ? UpdateState.Required : null;

    private static UpdateState Newest(ReleaseVersion installed, ReleaseVersion latest) => installed.IsAfter(latest) ? UpdateState.Ahead : UpdateState.UpToDate;
}
