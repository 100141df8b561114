using Occ.Support;

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
