namespace Occ.Support;

/// <summary>Checks a transaction id that a person answered.</summary>
internal static class TransactionAnswers
{
    public static string? Canonical(string text, string? network) => text.Length is > 40 and < 100 && text.All(char.IsAsciiLetterOrDigit) ? text : null;

    public static string Reason(string text, string? network, string language) => TextCatalog.BuiltIn.Get("troubleshooting.reason.transaction", language);
}
