namespace Occ.Support;

/// <summary>What to do about an update.</summary>
public sealed class UpdateAdvice
{
    private readonly UpdateSituation _situation;
    private readonly ReleaseKind? _kind;

    internal UpdateAdvice(UpdateState state, UpdateReadiness readiness, IReadOnlyList<UpdateCheck> checks, UpdateSituation situation, ReleaseKind? kind)
    {
        (State, Readiness, Checks) = (state, readiness, checks);
        (_situation, _kind) = (situation, kind);
    }

    /// <summary>How the installed version stands to the releases.</summary>
    public UpdateState State { get; }

    /// <summary>Whether the update can begin.</summary>
    public UpdateReadiness Readiness { get; }

    /// <summary>What was looked at, the gravest first.</summary>
    public IReadOnlyList<UpdateCheck> Checks { get; }

    /// <summary>The installed version; null where it could not be read.</summary>
    public ReleaseVersion? Installed { get; internal init; }

    /// <summary>The newest version that runs on the person's system; null where that is not known, or none does.</summary>
    public ReleaseVersion? Target { get; internal init; }

    /// <summary>Versions that must be installed on the way, in order.</summary>
    public IReadOnlyList<ReleaseVersion> Via { get; internal init; } = [];

    /// <summary>The date that the data on releases is of; null where the host did not say.</summary>
    public DateOnly? AsOf { get; internal init; }

    /// <summary>The state and the readiness in a sentence or two.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Explain(string? language = null) => UpdateTexts.Explain(this, language);

    /// <summary>What to do, in order.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public IReadOnlyList<string> Steps(string? language = null) => UpdateTexts.Say("step", UpdateSteps.Of(this, _situation, _kind), this, language);

    /// <summary>What to do when the update fails.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public IReadOnlyList<string> IfItFails(string? language = null) => UpdateTexts.Say("fail", UpdateSteps.IfItFails(_kind), this, language);

    /// <summary>How to go back without losing the wallet.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public IReadOnlyList<string> WayBack(string? language = null) => UpdateTexts.Say("back", UpdateSteps.WayBack(_kind), this, language);

    internal UpdateVerdict? Found(UpdateCheckKind kind)
    {
        foreach (var check in Checks)
        {
            if (check.Kind == kind)
            {
                return check.Verdict;
            }
        }

        return null;
    }
}
