namespace Occ.Support.Tests.Security;

public sealed class SecurityAdvisorTests
{
    private static readonly SecurityAdvisor Strict = new(new() { PasswordRotation = PasswordRotation.Every(90), Channels = OfficialChannelsTests.Occ });

    public static TheoryData<string> Rules => [.. AdviceRules.BuiltIn.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_warns_of_its_danger_and_stays_silent_beside_it(string rule)
    {
        var (warned, silent) = AdviceSamples.All[rule];
        Assert.Contains(Strict.Advise(warned), a => a.Rule == rule);
        Assert.DoesNotContain(Strict.Advise(silent), a => a.Rule == rule);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_words_in_both_languages_and_a_source(string id)
    {
        var rule = AdviceRules.BuiltIn.Single(r => r.Id == id);
        foreach (var language in new[] { "en", "zh-Hans" })
        {
            Assert.NotEmpty(rule.WhatToDo(language));
            Assert.NotEmpty(rule.Why(language));
        }

        Assert.NotEqual(rule.WhatToDo("en"), rule.WhatToDo("zh-Hans"));
        Assert.NotEmpty(rule.Source);
    }

    [Fact]
    public void No_words_are_left_over() => Assert.Equal(
        AdviceRules.BuiltIn.SelectMany(r => new[] { $"advice.{r.Id}.do", $"advice.{r.Id}.why" }).Order(),
        TextCatalog.BuiltIn.Of("en").Keys.Where(k => k.StartsWith("advice.", StringComparison.Ordinal)).Order());

    [Fact]
    public void What_is_unknown_is_neither_fine_nor_bad()
    {
        Situation[] unknown =
        [
            new(),
            new() { Account = new(), Device = new(), Connection = new(), App = new(), Backup = new(), Payment = new(), Signing = new(), Transfers = [new()] },
            new() { Action = PlannedAction.SignIn },
        ];
        Assert.All(unknown, s => Assert.Empty(Strict.Advise(s)));
    }

    [Fact]
    public void The_gravest_comes_first_and_every_rule_once()
    {
        var advice = Strict.Advise(new()
        {
            Account = new() { Factors = [], HasCarrierPin = false, HasSimSwapSigns = true, UsesPasswordManager = false },
            Transfers = [new() { IsZero = true }, new() { IsZero = true }],
        });
        Assert.Equal(["sim-swap-signs", "no-mfa", "zero-value-transfer", "no-manager", "no-telco-pin"], advice.Select(a => a.Rule));
        Assert.Equal([0, 1], advice[2].Evidence.Select(e => e.Index));
    }

    [Fact]
    public void Passwords_are_not_changed_by_the_calendar_unless_the_host_asks_for_it()
    {
        var old = new Situation { Account = new() { PasswordAge = TimeSpan.FromDays(4000) } };
        Assert.Empty(new SecurityAdvisor().Advise(old));
        Assert.Equal(AdviceSeverity.Info, Assert.Single(new SecurityAdvisor(new() { PasswordRotation = PasswordRotation.OnCompromise }).Advise(old)).Severity);
        Assert.Equal(AdviceSeverity.Warning, Assert.Single(Strict.Advise(old)).Severity);
    }

    [Fact]
    public void A_host_changes_severities_silences_rules_and_adds_its_own()
    {
        var policy = new AdvicePolicy { Vpn = VpnAdvice.Never };
        policy.Severities["no-manager"] = AdviceSeverity.Warning;
        policy.Silenced["no-telco-pin"] = "our carriers have no PIN";
        policy.Rules.Add(new OwnRule());
        var advisor = new SecurityAdvisor(policy);
        var advice = advisor.Advise(new()
        {
            Account = new() { UsesPasswordManager = false, HasCarrierPin = false },
            Connection = new() { Kind = ConnectionKind.Public, CannotWait = true },
        });
        Assert.Equal([("no-manager", AdviceSeverity.Warning), ("own-rule", AdviceSeverity.Info)], advice.Select(a => (a.Rule, a.Severity)));
    }

    [Fact]
    public void Every_fault_of_a_policy_is_named_at_once()
    {
        var policy = new AdvicePolicy { StaleSession = TimeSpan.Zero, ReminderInterval = TimeSpan.Zero, Vpn = (VpnAdvice)9 };
        policy.Severities["no-such-rule"] = AdviceSeverity.Info;
        policy.Severities["no-mfa"] = (AdviceSeverity)9;
        policy.Silenced["no-manager"] = " ";
        policy.Rules.Add(new OwnRule());
        policy.Rules.Add(new OwnRule());
        Assert.Equal(7, policy.Faults().Count());
        Assert.Throws<ArgumentException>(() => new SecurityAdvisor(policy));
    }

    private sealed class OwnRule : IAdviceRule
    {
        public string Id => "own-rule";

        public string Source => "the host";

        public AdviceFinding? Judge(AdviceContext context) => context.Situation.Account is null ? null : AdviceFinding.Of(AdviceSeverity.Info, AdviceUrgency.Sometime, "account");

        public string WhatToDo(string? language) => "Do it.";

        public string Why(string? language) => "It is so.";
    }
}
