using Occ.Support;

var failed = 0;

// One line or more for each service: what it does must survive trimming and ahead-of-time compilation.
Check("A language falls back to one that texts exist in", () => LanguageTag.ToBuiltIn("zh-TW") == LanguageTag.SimplifiedChinese);
Check("The texts are in the program, in English", () => TextCatalog.BuiltIn.Of(LanguageTag.English).Count > 0);
Check("The texts are in the program, in Chinese", () => TextCatalog.BuiltIn.Of(LanguageTag.SimplifiedChinese).Count > 0);
Check("A verdict has its code", () => AddressVerdict.ChecksumMismatch.Code() == "checksum-mismatch");
Check("Harmless text passes the redactor unchanged", () => SecretScanner.Default.Redact("hello").Text.ToString() == "hello");

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
