namespace Occ.Support;

/// <summary>Checks an address that a person answered.</summary>
internal static class AddressAnswers
{
    public static string? Canonical(string text, string? network) => text.Length > 20 && text.All(char.IsAsciiLetterOrDigit) ? text : null;

    public static string Reason(string text, string? network, string language) => TextCatalog.BuiltIn.Get("troubleshooting.reason.address", language);
}
