namespace Occ.Support;

/// <summary>How a host wants to advise. It is checked when an advisor is made.</summary>
public sealed class AdvicePolicy
{
    /// <summary>Whether passwords are to be changed by the calendar.</summary>
    public PasswordRotation PasswordRotation { get; set; }

    /// <summary>Whether a VPN is advised.</summary>
    public VpnAdvice Vpn { get; set; }

    /// <summary>The age from which a sign-in on another device counts as stale; 30 days by default.</summary>
    public TimeSpan StaleSession { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How often the person is reminded of phishing and malware; 90 days by default.</summary>
    public TimeSpan ReminderInterval { get; set; } = TimeSpan.FromDays(90);

    /// <summary>The brands that links are compared with; null for those of the library.</summary>
    public BrandDirectory? Brands { get; set; }

    /// <summary>The official channels of the brand, which contacts are compared with; null where the host named none.</summary>
    public OfficialChannels? Channels { get; set; }

    /// <summary>The host's own rules, which come after the library's.</summary>
    public IList<IAdviceRule> Rules { get; } = [];

    /// <summary>Other severities, by the id of the rule.</summary>
    public IDictionary<string, AdviceSeverity> Severities { get; } = new Dictionary<string, AdviceSeverity>(StringComparer.Ordinal);

    /// <summary>Rules that stay silent, by id, each with the reason.</summary>
    public IDictionary<string, string> Silenced { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Every fault of the policy, in words; none where it is sound.</summary>
    public IEnumerable<string> Faults()
    {
        if (StaleSession <= TimeSpan.Zero)
        {
            yield return $"{nameof(StaleSession)} must be positive";
        }

        if (ReminderInterval <= TimeSpan.Zero)
        {
            yield return $"{nameof(ReminderInterval)} must be positive";
        }

        if (!Enum.IsDefined(Vpn))
        {
            yield return $"{nameof(Vpn)} is not a defined value";
        }

        var ids = AdviceRules.BuiltIn.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            if (rule is null || !IsCode(rule.Id) || !ids.Add(rule.Id))
            {
                yield return $"{nameof(Rules)} has a rule without an id in kebab case, or an id twice";
            }
        }

        foreach (var id in Severities.Keys.Concat(Silenced.Keys).Where(id => !ids.Contains(id)))
        {
            yield return $"there is no rule {id}";
        }

        foreach (var (id, severity) in Severities.Where(s => !Enum.IsDefined(s.Value)))
        {
            yield return $"the severity of {id} is not a defined value";
        }

        foreach (var (id, reason) in Silenced.Where(s => string.IsNullOrWhiteSpace(s.Value)))
        {
            yield return $"{id} is silenced without a reason";
        }
    }

    private static bool IsCode(string? id) => !string.IsNullOrEmpty(id) && id.Length <= 64 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
