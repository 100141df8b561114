namespace Occ.Support.Tests.Updates;

public sealed class UpdateAdvisorTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private static readonly UpdateAdvisor Advisor = new(Releases.Table);

    private static readonly UpdateSituation Good = new()
    {
        Product = "wallet-android",
        Installed = "7.11.0",
        System = "Android",
        SystemVersion = "14",
        Backup = UpdateBackup.Verified,
        BackupChecked = new(2026, 10, 1),
        Connection = UpdateConnection.Home,
        IsCharging = true,
        FreeMegabytes = 4000,
        Source = UpdateSource.OfficialStore,
        HasImportedKeys = false,
        UsesPassphrase = false,
    };

    [Theory]
    [InlineData("7.12.0", "14", UpdateState.UpToDate, UpdateReadiness.NotNeeded)]
    [InlineData("7.12.0 (5)", "14", UpdateState.UpToDate, UpdateReadiness.NotNeeded)]
    [InlineData("7.11.0", "14", UpdateState.Available, UpdateReadiness.Ready)]
    [InlineData("7.12.0-rc.1", "14", UpdateState.Available, UpdateReadiness.Ready)]
    [InlineData("6.9.9", "14", UpdateState.Required, UpdateReadiness.Ready)]
    [InlineData("7.2.0", "14", UpdateState.Vulnerable, UpdateReadiness.Ready)]
    [InlineData("7.3.2", "14", UpdateState.Available, UpdateReadiness.Ready)]
    [InlineData("8.0.0", "14", UpdateState.Ahead, UpdateReadiness.Unknown)]
    [InlineData("6.9.4", "7.1", UpdateState.SystemTooOld, UpdateReadiness.NotReady)]
    [InlineData("6.9.0", "5", UpdateState.SystemTooOld, UpdateReadiness.NotReady)]
    [InlineData("what", "14", UpdateState.Unknown, UpdateReadiness.Unknown)]
    [InlineData(null, "14", UpdateState.Unknown, UpdateReadiness.Unknown)]
    [InlineData("7.11.0", null, UpdateState.Available, UpdateReadiness.Unknown)]
    public void The_state_follows_from_the_data(string? installed, string? system, UpdateState state, UpdateReadiness readiness)
    {
        var advice = Advisor.Advise(Good with { Installed = installed, SystemVersion = system }, Now);
        Assert.Equal((state, readiness), (advice.State, advice.Readiness));
    }

    [Fact]
    public void An_unknown_product_is_unknown_and_never_ready()
    {
        var advice = Advisor.Advise(Good with { Product = "other" }, Now);
        Assert.Equal((UpdateState.Unknown, UpdateReadiness.Unknown, null), (advice.State, advice.Readiness, advice.Target));
        Assert.Equal(UpdateReadiness.Unknown, new UpdateAdvisor().Advise(Good, Now).Readiness);
    }

    [Fact]
    public void Whatever_is_unknown_keeps_an_update_from_being_ready()
    {
        UpdateSituation[] unknown =
        [
            Good with { Backup = null }, Good with { Connection = null }, Good with { IsCharging = null }, Good with { FreeMegabytes = null }, Good with { Source = null }, Good with { System = null },
            Good with { Source = UpdateSource.OfficialSite },
        ];
        Assert.All(unknown, s => Assert.Equal(UpdateReadiness.Unknown, Advisor.Advise(s, Now).Readiness));
    }

    [Fact]
    public void Whatever_is_wrong_comes_first()
    {
        UpdateSituation[] wrong =
        [
            Good with { Backup = UpdateBackup.Missing }, Good with { Backup = UpdateBackup.Written }, Good with { Connection = UpdateConnection.Public }, Good with { IsUnstable = true },
            Good with { IsCharging = false, BatteryPercent = 10 }, Good with { FreeMegabytes = 10 }, Good with { Source = UpdateSource.Other }, Good with { IsSignatureRight = false },
        ];
        Assert.All(wrong, s => Assert.Equal(UpdateReadiness.NotReady, Advisor.Advise(s, Now).Readiness));
        Assert.Equal(UpdateReadiness.Ready, Advisor.Advise(Good with { IsMetered = true, BackupChecked = new(2020, 1, 1) }, Now).Readiness);
    }

    [Fact]
    public void The_backup_comes_before_the_update_and_the_comparison_after_it()
    {
        var steps = Advisor.Advise(Good with { Backup = UpdateBackup.Missing, Installed = "7.2.0" }, Now).Steps().ToList();
        int At(string word) => steps.FindIndex(s => s.Contains(word, StringComparison.Ordinal));
        Assert.Equal(0, At("Send and sign nothing"));
        Assert.True(At("Write the recovery phrase") < At("Try the backup") && At("Try the backup") < At("7.5.0") && At("7.5.0") < At("choose Update") && At("choose Update") < At("compare the addresses"));
    }

    [Fact]
    public void An_update_of_somebody_else_is_never_installed()
    {
        foreach (var situation in new[] { Good with { Source = UpdateSource.Other }, Good with { IsSignatureRight = false } })
        {
            var steps = Advisor.Advise(situation, Now).Steps();
            Assert.StartsWith("Don't install", steps[0], StringComparison.Ordinal);
            Assert.DoesNotContain(steps, s => s.Contains("choose Update", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Firmware_needs_the_phrase_at_hand_and_more_power()
    {
        var device = Good with { Product = "device", Installed = "2.8.0 (280)", System = null, SystemVersion = null, IsCharging = false, BatteryPercent = 45, IsSignatureRight = true, Source = UpdateSource.OfficialSite };
        Assert.Equal(UpdateReadiness.NotReady, Advisor.Advise(device, Now).Readiness);
        var advice = Advisor.Advise(device with { BatteryPercent = 60 }, Now);
        Assert.Equal((UpdateState.Available, UpdateReadiness.Ready), (advice.State, advice.Readiness));
        Assert.Contains(advice.Steps(), s => s.Contains("at hand", StringComparison.Ordinal));
        Assert.Contains(advice.WayBack(), s => s.Contains("erases", StringComparison.Ordinal));
    }

    [Fact]
    public void A_system_that_is_too_old_leads_to_a_newer_device_and_not_to_an_old_version()
    {
        var advice = Advisor.Advise(Good with { Installed = "6.9.4", SystemVersion = "7.1" }, Now);
        Assert.Contains(advice.Steps("zh"), s => s.Contains("较新的设备", StringComparison.Ordinal));
        Assert.DoesNotContain(advice.Steps(), s => s.Contains("choose Update", StringComparison.Ordinal));
    }

    [Fact]
    public void A_version_that_is_newer_than_the_newest_is_asked_where_it_came_from()
    {
        var steps = Advisor.Advise(Good with { Installed = "8.0.0" }, Now).Steps();
        Assert.StartsWith("Think where", steps[0], StringComparison.Ordinal);
        Assert.DoesNotContain(steps, s => s.Contains("choose Update", StringComparison.Ordinal));
    }

    [Fact]
    public void No_step_says_to_uninstall_first()
    {
        foreach (var advice in All())
        {
            Assert.All(advice.Steps().Concat(advice.IfItFails()).Where(s => s.Contains("ninstall", StringComparison.Ordinal)), s => Assert.Matches("Never uninstall|Don't uninstall", s));
        }
    }

    [Fact]
    public void Every_advice_has_words_in_both_languages_and_no_gap_in_them()
    {
        foreach (var advice in All())
        {
            Assert.All(
                new[] { advice.Explain() }.Concat(advice.Steps()).Concat(advice.IfItFails()).Concat(advice.WayBack()).Concat(advice.Checks.Select(c => c.Explain())),
                t => Assert.Matches("^[A-Z][^{}]*[.]$", t));
            Assert.All(
                new[] { advice.Explain("zh") }.Concat(advice.Steps("zh")).Concat(advice.IfItFails("zh")).Concat(advice.WayBack("zh")).Concat(advice.Checks.Select(c => c.Explain("zh"))),
                t => Assert.Matches("^[^{}]*。$", t));
        }
    }

    [Fact]
    public void What_a_person_typed_is_in_no_answer()
    {
        var advice = Advisor.Advise(Good with { Installed = "sausage", System = "sausage", SystemVersion = "sausage", Product = "sausage" }, Now);
        Assert.DoesNotContain("sausage", advice.Explain() + string.Concat(advice.Steps()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_situation_is_read_from_json_with_all_its_faults_at_once()
    {
        var situation = UpdateSituation.Read(
            """{"product":"wallet-android","installed":"7.11.0","system":"android","systemVersion":"14","backup":"verified","backupChecked":"2026-10-01","connection":"home","metered":false,"unstable":false,"batteryPercent":80,"charging":true,"freeMegabytes":4000,"source":"official-store","signatureRight":true,"importedKeys":false,"passphrase":false}""",
            out var faults);
        Assert.Empty(faults);
        Assert.Equal(UpdateReadiness.Ready, Advisor.Advise(situation!, Now).Readiness);
        Assert.Null(UpdateSituation.Read("""{"backup":"gone","batteryPercent":101,"charging":1,"surprise":true}""", out faults));
        Assert.Equal(4, faults.Count);
        Assert.NotNull(UpdateSituation.Read("{}", out _));
    }

    [Fact]
    public void Wrong_options_are_bad_calls()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new UpdateAdvisorOptions { LeastBattery = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new UpdateAdvisorOptions { BackupCheckedWithin = TimeSpan.Zero });
    }

    private static IEnumerable<UpdateAdvice> All() =>
        from product in new[] { "wallet-android", "desktop", "device", "other", null }
        from installed in new[] { "1.0", "7.2.0", "7.12.0", "25.1.1", "2.8.0 (280)", "99.0", null }
        from system in new[] { "14", "7", "1", null }
        from backup in new UpdateBackup?[] { null, UpdateBackup.Missing, UpdateBackup.Written, UpdateBackup.Verified }
        from source in new UpdateSource?[] { null, UpdateSource.OfficialSite, UpdateSource.Other }
        select Advisor.Advise(Good with { Product = product, Installed = installed, SystemVersion = system, Backup = backup, Source = source, Connection = null, IsCharging = null, FreeMegabytes = null }, Now);
}
