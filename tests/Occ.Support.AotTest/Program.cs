using Occ.Support;

var failed = 0;

Check("A language falls back to one that texts exist in", () => LanguageTag.ToBuiltIn("zh-TW") == LanguageTag.SimplifiedChinese);
Check("Harmless text passes the redactor unchanged", () => SecretScanner.Default.Redact("hello").Text.Value == "hello");
Check("The placeholder of a secret is there in English", () => SecretScanner.Default.Redact("\0", "en").Text.Value == "[recovery phrase]");
Check("The placeholder of a secret is there in Chinese", () => SecretScanner.Default.Redact("\0", "zh-CN").Text.Value == "[助记词]");

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
