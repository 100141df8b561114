using Microsoft.Extensions.DependencyInjection;
using Occ.Support;
using Occ.Support.AotTest;

if (args is ["first", var what])
{
    return FirstAnswer.Give(what);
}

const string Address = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"; // Bitcoin wiki, "Invoice address"
var failed = 0;

// One line or more for each service: what it does must survive trimming and ahead-of-time compilation.
Check("A language falls back to one that texts exist in", () => LanguageTag.ToBuiltIn("zh-TW") == LanguageTag.SimplifiedChinese);
Check("The texts are in the program, in English", () => TextCatalog.BuiltIn.Of(LanguageTag.English).Count > 0);
Check("The texts are in the program, in Chinese", () => TextCatalog.BuiltIn.Of(LanguageTag.SimplifiedChinese).Count > 0);
Check("A verdict has its code", () => AddressVerdict.ChecksumMismatch.Code() == "checksum-mismatch");
Check("Harmless text passes the redactor unchanged", () => SecretScanner.Default.Redact("hello").Text.ToString() == "hello");
Check("A report reads back as it was written", () =>
{
    var report = new ProblemReport
    {
        Kind = ProblemKind.WithdrawalNotArrived,
        Amount = DecimalText.TryParse("250.50", out var amount) ? amount : null,
        Addresses = [ReportedAddress.From("a", AddressRole.Own, "tron", "valid")],
        Transactions = [ReportedTransaction.From("b")],
        Errors = [ReportedError.From("1", "c")],
        StepsTried = [SecretScanner.Default.Redact("d").Text],
        Happened = new() { At = DateTimeOffset.UnixEpoch },
        Consent = new() { ShareWithSupport = true },
        Channel = ReportChannel.Email,
    };
    return report == new ReportReader().Read(report.ToJson()).Report;
});
Check("An address is checked against its network", () => new AddressValidator().Check(Address, "bitcoin").IsValid);
Check("An address is identified over all networks", () => new AddressValidator().Identify(Address).Networks[0].Id == "bitcoin");
Check("A batch answers each line", () => new AddressBatch().IdentifyAll($"{Address}\nnothing".AsMemory(), 2).Length == 2);
Check("A memo is checked", () => new MemoValidator().Check("12345", NetworkTable.BuiltIn.Get("ripple")).IsValid);
Check("A payment link is read", () => new PaymentUriReader().Read($"bitcoin:{Address}?amount=1").Network?.Id == "bitcoin");
Check("A transaction id is checked", () => new TransactionIdValidator().Check(new string('a', 64), "bitcoin").IsValid);
Check("An explorer link is read", () => new ExplorerLinks().Read($"https://etherscan.io/tx/0x{new string('a', 64)}").Network?.Id == "ethereum");
Check("A secret is redacted", () => SecretScanner.Default.Redact("my phrase is " + string.Join(' ', Enumerable.Repeat("abandon", 11)) + " about").Findings.Count == 1);
Check("A message is read", () => new IntakeReader().Read("我昨天从币安提了 250 USDT 到 TRC20 地址，还没到账").Category == ProblemCategory.DepositWithdrawal);
Check("An error is diagnosed", () => ErrorCatalog.BuiltIn.Diagnose("nonce too low") is { Verdict: ErrorVerdict.Recognised } d && d.Matches[0].Error.Steps("zh").All(s => s.Length > 0));
Check("A guide begins", () => new Troubleshooter().Start("transfer-not-arrived", "zh", DateTimeOffset.UnixEpoch).View.Choices.Length > 0);
Check("An advice is given", () => new SecurityAdvisor().Advise(new() { Account = new() { Factors = [] } })[0].Rule == "no-mfa");
Check("A conversation is kept and goes on", () =>
{
    var runner = new SessionRunner(new(), new MemorySessionStore());
    var turn = runner.StartAsync(new("k"), new("transfer-not-arrived")).AsTask().GetAwaiter().GetResult();
    return turn.Status == StoreStatus.Stored && runner.AdvanceAsync(new("k"), SessionInput.Back("1"), turn.Revision).AsTask().GetAwaiter().GetResult().Status == StoreStatus.Stored;
});
Check("A token opens", () =>
{
    var sealer = new SessionSealer([new("1", new byte[SealKey.Length])]);
    var session = new Troubleshooter().Start("transfer-not-arrived", "zh", DateTimeOffset.UnixEpoch).Session;
    return sealer.TrySeal(session, TimeSpan.FromHours(1), DateTimeOffset.UnixEpoch, out var token) && sealer.Open(token, DateTimeOffset.UnixEpoch).Session == session;
});
Check("A calendar is read and opens", () => SupportCalendar.Read("""{"version":1,"timeZone":"Asia/Shanghai","week":{"monday":["09:00-18:00"]}}""").Calendar?.NextOpen(DateTimeOffset.UnixEpoch) is not null);
Check("A fault of a data file has its words", () => SupportCalendar.Read("{}").Faults[0].Explain("zh").Length > 0);
Check("A wait is forecast in words", () => WaitForecast.OfQueue(new(3, 1, TimeSpan.FromMinutes(5)), DateTimeOffset.UnixEpoch).Explain("zh").Length > 0);
Check("A message to support is drafted", () => SupportMessage.Draft(new(), "zh").Body.Length > 0);
Check("An update is advised from the data of the host", () => UpdateQuestion.Read("""{"releases":{"version":1,"products":[{"id":"a","kind":"app","latest":"2.0"}]},"situation":{"product":"a","installed":"1.0"}}""", out _) is { } asked
    && new UpdateAdvisor(asked.Releases).Advise(asked.Situation, DateTimeOffset.UnixEpoch) is { State: UpdateState.Available } advice && advice.Steps("zh").All(s => s.Length > 0));
Check("A question about a wait is answered", () => WaitQuestion.Read("""{"queue":{"ahead":3,"agents":1,"handlingSeconds":60}}""", out _)!.Forecast(DateTimeOffset.UnixEpoch).Basis == WaitBasis.Queue);
Check("A brand's link is told from an imitation", () => new LinkInspector(BrandDirectory.BuiltIn).Check("https://metamask-login.example").Verdict == LinkVerdict.Lookalike);
Check("A poisoned address is told", () => AddressPoisoning.Check(Address, [Address]).Verdict == PoisoningVerdict.None);
Check("A situation is read", () => SituationReader.Read("""{"account":{"factors":[]}}"""u8.ToArray()).Situation?.Account?.Factors is { Count: 0 });
Check("An official channel is known again", () => new OfficialChannels([new OfficialChannel { Kind = ChannelKind.SocialMedia, Address = "https://t.me/occ_support" }]).Verify("t.me/occ_support").Verdict == ContactVerdict.Official);
Check("A ticket reads back", () => new TicketMap("report") is var map && Tickets.Read(Tickets.Write(new(), TicketSystem.Zendesk, map), map).Report == new ProblemReport());
Check("A report is written for people", () => ReportText.Write(new(), "zh").Length > 0 && ReportProblem.Write(new ReportReader().Read("{}"), "zh").Length > 0);
Check("A case moves", () => SupportCase.Read(SupportCase.Open(DateTimeOffset.UnixEpoch).ToJson())?.Status == CaseStatus.Open);
Check("An exposed secret has its steps", () => SecretExposure.Of(SecretScanner.Default.Scan("my password is correct4Horse!staple"))?.Steps("zh").Count > 0);
Check("A file is redacted piece by piece", () =>
{
    using var output = new StringWriter();
    SecretScanner.Default.RedactAsync(new StringReader("hello"), output).GetAwaiter().GetResult();
    return output.ToString() == "hello";
});
Check("A probe is made", () =>
{
    var turn = new Troubleshooter().Start("transfer-not-arrived", "zh", DateTimeOffset.UnixEpoch);
    return new ProbeRunner(new(), []).RunAsync(turn).AsTask().GetAwaiter().GetResult().View.Step == turn.View.Step;
});
Check("A report is kept", () => new MemoryReportStore().AppendAsync(new("k"), new()).AsTask().GetAwaiter().GetResult().Status == StoreStatus.Stored);
Check("Past waits make a forecast, and a promise is watched", () => SupportCalendar.Read("""{"version":1,"timeZone":"UTC","week":{"monday":["09:00-18:00"]}}""").Calendar is { } calendar
    && new WaitHistory([], calendar).Forecast(DateTimeOffset.UnixEpoch).Basis == WaitBasis.Unknown
    && new SlaClock(calendar, TimeSpan.FromHours(1)).Read(SupportCase.Open(DateTimeOffset.UnixEpoch), DateTimeOffset.UnixEpoch) != default
    && SelfHelp.First([], new(), WaitForecast.OfQueue(new(3, 1, TimeSpan.FromMinutes(5)), DateTimeOffset.UnixEpoch)).Count == 0);
Check("A container has the services", () => new ServiceCollection().AddOccSupport().BuildServiceProvider().GetRequiredService<IntakeReader>() is not null);

return failed == 0 ? 0 : 1;

void Check(string what, Func<bool> holds)
{
    var (passed, why) = (false, "");
    try
    {
        passed = holds();
    }
    catch (Exception exception)
    {
        why = $" ({exception.GetType().Name}: {exception.Message})";
    }

    failed += passed ? 0 : 1;
    Console.WriteLine($"{(passed ? "ok" : "FAILED")}  {what}{why}");
}
