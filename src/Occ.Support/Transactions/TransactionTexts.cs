namespace Occ.Support;

/// <summary>The words for a verdict, and for the doubt that remains.</summary>
internal static class TransactionTexts
{
    private const int MaxNamed = 3;

    public static string Explain(in TransactionIdCheck check, string? language)
    {
        var texts = TextCatalog.BuiltIn;
        var network = check.Network?.NameIn(language) ?? "?";
        var verdict = texts.Get(
            "transactions.verdict." + check.Verdict.Code(),
            language,
            ("network", network),
            ("other", check.Fits.Count > 0 ? check.Fits[0].NameIn(language) : "?"));
        var says = check.Confusable.Count > 0 && (check.IsValid || check.Verdict == TransactionIdVerdict.NotATransaction);
        return !says ? verdict : texts.Get(DoubtKey(check), language, ("verdict", verdict), ("others", Names(check.Confusable, language)));
    }

    private static string DoubtKey(in TransactionIdCheck check) =>
        !check.IsValid ? "transactions.settled"
        : check.Confusable[0] == TransactionIdConfusable.PrivateKey ? "transactions.doubt-secret"
        : "transactions.doubt";

    private static string Names(IReadOnlyList<TransactionIdConfusable> confusable, string? language) => string.Join(
        TextCatalog.BuiltIn.Get("transactions.list-separator", language),
        confusable.Take(MaxNamed).Select(c => c.NameIn(language)));
}
