using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.Tests.Registration;

public sealed class ServiceCollectionExtensionsTests
{
    [Fact]
    public void Every_service_is_there_after_one_call()
    {
        using var provider = new ServiceCollection().AddOccSupport().BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Assert.NotNull(provider.GetRequiredService<NetworkTable>());
        Assert.NotNull(provider.GetRequiredService<AddressValidator>());
        Assert.NotNull(provider.GetRequiredService<AddressBatch>());
        Assert.NotNull(provider.GetRequiredService<TransactionIdValidator>());
        Assert.NotNull(provider.GetRequiredService<ExplorerLinks>());
        Assert.NotNull(provider.GetRequiredService<MemoValidator>());
        Assert.NotNull(provider.GetRequiredService<PaymentUriReader>());
        Assert.NotNull(provider.GetRequiredService<LinkInspector>());
        Assert.NotNull(provider.GetRequiredService<SecretScanner>());
        Assert.NotNull(provider.GetRequiredService<ReportReader>());
        Assert.NotNull(provider.GetRequiredService<SecurityAdvisor>());
        Assert.NotNull(provider.GetRequiredService<Troubleshooter>());
        Assert.NotNull(provider.GetRequiredService<ErrorCatalog>());
        Assert.NotNull(provider.GetRequiredService<IntakeReader>());
        Assert.NotNull(provider.GetRequiredService<ISessionRunner>());
        Assert.NotNull(provider.GetRequiredService<IReportStore>());
        Assert.Equal(UpdateReadiness.Unknown, provider.GetRequiredService<UpdateAdvisor>().Advise(new(), DateTimeOffset.UnixEpoch).Readiness);
        Assert.Null(provider.GetService<SessionSealer>());
        Assert.Null(provider.GetService<SupportCalendar>());
    }

    [Fact]
    public void The_calendar_and_the_releases_of_the_host_reach_the_services()
    {
        var releases = ReleaseTable.Read("""{"version":1,"products":[{"id":"a","kind":"app","latest":"2.0"}]}""").Table;
        using var provider = new ServiceCollection().AddOccSupport(o => (o.Calendar, o.Releases) = (SupportCalendar.AlwaysOpen(), releases)).BuildServiceProvider();
        Assert.True(provider.GetRequiredService<SupportCalendar>().IsOpen(DateTimeOffset.UnixEpoch));
        Assert.Equal(UpdateState.Available, provider.GetRequiredService<UpdateAdvisor>().Advise(new() { Product = "a", Installed = "1.0" }, DateTimeOffset.UnixEpoch).State);
    }

    [Fact]
    public void The_brands_of_the_host_reach_the_inspector_of_links()
    {
        var brands = BrandDirectory.Read("""{"brands":{"zorblat":{"name":"Zorblat","domains":["zorblat.example"]}}}"""u8.ToArray()).Directory;
        using var provider = new ServiceCollection().AddOccSupport(o => o.Advice.Brands = brands).BuildServiceProvider();
        Assert.Equal(LinkVerdict.Official, provider.GetRequiredService<LinkInspector>().Check("https://zorblat.example").Verdict);
    }

    [Fact]
    public void A_second_call_adds_nothing()
    {
        var services = new ServiceCollection().AddOccSupport();
        var count = services.Count;
        Assert.Equal(count, services.AddOccSupport().Count);
    }

    [Fact]
    public void What_the_host_registered_first_stays()
    {
        var mine = new SecretScanner();
        using var provider = new ServiceCollection().AddSingleton(mine).AddOccSupport().BuildServiceProvider();
        Assert.Same(mine, provider.GetRequiredService<SecretScanner>());
    }

    [Fact]
    public void A_network_of_the_host_reaches_every_service()
    {
        using var provider = new ServiceCollection()
            .AddOccSupport(o => o.Networks.Add(new() { Id = "my-chain", Name = "My Chain", Symbol = "MINE", Addresses = "segwit(mine)", TransactionIds = "hex64" }))
            .BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<NetworkTable>().Find("my-chain"));
        Assert.Equal(AddressVerdict.ChecksumMismatch, provider.GetRequiredService<AddressValidator>().Check("mine1q00000000000000000000000000000000000000", "my-chain").Verdict);
    }

    [Fact]
    public void Keys_make_a_sealer_and_must_differ()
    {
        var key = new SealKey("1", new byte[SealKey.Length]);
        using var provider = new ServiceCollection().AddOccSupport(o => o.SealKeys.Add(key)).BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<SessionSealer>());
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOccSupport(o =>
        {
            o.SealKeys.Add(key);
            o.SealKeys.Add(key);
        }));
    }

    [Fact]
    public async Task Guides_texts_and_checks_of_the_host_reach_the_troubleshooter()
    {
        await using var provider = new ServiceCollection()
            .AddSingleton<IProbe>(new Weather())
            .AddOccSupport(o =>
            {
                o.Guides.Layers.Add([GuideFile.From("support-silent.en.json", """{ "title": "We have not answered you yet" }""")]);
                o.Guides.Layers.Add(new GuideBuilder("umbrella", 1, ProblemCategory.Other, "screen", "end")
                    .Call("screen", "compromise-screen", "look")
                    .Probe("look", "weather", "rain", "rain")
                    .Ask("rain", AnswerKind.Choice, "rain", null, "end", ("yes", "end"), ("no", "dry"))
                    .Resolve("dry")
                    .Escalate("end", EscalationChannel.WalletSupport)
                    .Text("en", "title", "Umbrella").Text("en", "summary", "Rain.").Text("en", "rain", "Does it rain?").Text("en", "rain.choice.yes", "Yes").Text("en", "rain.choice.no", "No").Text("en", "end", "A person has one.").Text("en", "dry", "None is needed.")
                    .Text("zh-Hans", "title", "雨伞").Text("zh-Hans", "summary", "下雨。").Text("zh-Hans", "rain", "下雨吗？").Text("zh-Hans", "rain.choice.yes", "下").Text("zh-Hans", "rain.choice.no", "不下").Text("zh-Hans", "end", "找人借一把。").Text("zh-Hans", "dry", "不用带。")
                    .ToFiles());
            })
            .BuildServiceProvider();
        var troubleshooter = provider.GetRequiredService<Troubleshooter>();
        var now = TimeProvider.System.GetUtcNow();
        var asked = troubleshooter.Advance(troubleshooter.Start("umbrella", "en", now).Session, SessionInput.Answer("1", "none"), now);

        Assert.Equal("We have not answered you yet", troubleshooter.Guides.Single(g => g.Id == "support-silent").Title("en"));
        Assert.Equal("weather", asked.Probe?.Name);
        Assert.Equal("None is needed.", (await provider.GetRequiredService<ProbeRunner>().RunAsync(asked)).View.Text);
    }

    [Fact]
    public void Faults_of_guides_and_changes_of_security_texts_are_refused_at_once_unless_the_host_allows_these()
    {
        static IReadOnlyList<GuideFile> Bolder() => [GuideFile.From("money-at-risk.en.json", """{ "title": "Act now" }""")];
        var broken = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOccSupport(o => o.Guides.Layers.Add([GuideFile.From("mine.json", "{}")])));
        var locked = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOccSupport(o => o.Guides.Layers.Add(Bolder())));
        using var allowed = new ServiceCollection().AddOccSupport(o =>
        {
            o.Guides.AllowsLockedChanges = true;
            o.Guides.Layers.Add(Bolder());
        }).BuildServiceProvider();

        Assert.Contains("mine.json", broken.Message, StringComparison.Ordinal);
        Assert.Contains("locked-changed", locked.Message, StringComparison.Ordinal);
        Assert.Equal("Act now", allowed.GetRequiredService<Troubleshooter>().Guides.Single(g => g.Id == "money-at-risk").Title("en"));
    }

    [Fact]
    public void A_wrong_policy_of_advice_is_refused_at_once() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOccSupport(o => o.Advice.Silenced["no-such-rule"] = "why not"));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_wrong_option_is_refused_by_name(int maxReportBytes)
    {
        var refused = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOccSupport(o => o.MaxReportBytes = maxReportBytes));
        Assert.Contains(nameof(OccSupportOptions.MaxReportBytes), refused.Message, StringComparison.Ordinal);
    }

    private sealed class Weather : IProbe
    {
        public string Name => "weather";

        public ValueTask<string?> CheckAsync(ProbeRequest request, CancellationToken cancellationToken) => ValueTask.FromResult<string?>("no");
    }
}
