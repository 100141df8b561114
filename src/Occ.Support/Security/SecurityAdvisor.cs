using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Looks at a situation with every rule and gives the advice that follows, the gravest first.</summary>
/// <remarks>It keeps nothing of the situation, and is safe for any number of threads.</remarks>
public sealed class SecurityAdvisor
{
    private readonly AdvicePolicy _policy;
    private readonly IAdviceRule[] _rules;

    /// <summary>Makes an advisor.</summary>
    /// <param name="policy">The host's policy, or null for the default; it must not change afterwards.</param>
    /// <exception cref="ArgumentException">The policy has faults; the message names each.</exception>
    public SecurityAdvisor(AdvicePolicy? policy = null)
    {
        _policy = policy ?? new();
        var faults = _policy.Faults().ToArray();
        if (faults.Length > 0)
        {
            throw new ArgumentException("The policy is wrong: " + string.Join("; ", faults) + ".", nameof(policy));
        }

        _rules = [.. AdviceRules.BuiltIn.Concat(_policy.Rules).Where(r => !_policy.Silenced.ContainsKey(r.Id))];
    }

    /// <summary>The rules that this advisor applies, in order.</summary>
    public IReadOnlyList<IAdviceRule> Rules => _rules;

    /// <summary>Gives the advice for a situation: by severity, then by urgency, then in the order of the rules; each rule once.</summary>
    /// <param name="situation">What is known.</param>
    public IReadOnlyList<Advice> Advise(Situation situation)
    {
        Guard.Against.Null(situation);
        var context = new AdviceContext(situation, _policy);
        List<Advice>? advice = null;
        foreach (var rule in _rules)
        {
            if (rule.Judge(context) is { } finding)
            {
                (advice ??= []).Add(new(rule, Graded(rule, finding)));
            }
        }

        if (advice is not null && SupportTelemetry.CountsAdvice)
        {
            advice.ForEach(static a => SupportTelemetry.Advice(a.Rule, KebabCase.Code(a.Severity)));
        }

        return advice is null ? [] : [.. advice.OrderByDescending(a => a.Severity).ThenByDescending(a => a.Urgency)];
    }

    private AdviceFinding Graded(IAdviceRule rule, AdviceFinding finding) =>
        _policy.Severities.TryGetValue(rule.Id, out var severity) ? finding with { Severity = severity } : finding;
}
