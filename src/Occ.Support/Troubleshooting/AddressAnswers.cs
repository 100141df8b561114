namespace Occ.Support;

/// <summary>Checks an address that a person answered, against the network that is known, else against all.</summary>
internal static class AddressAnswers
{
    private static readonly AddressValidator Validator = new();

    /// <summary>The canonical spelling; null for anything that is not accepted just as it stands.</summary>
    public static string? Canonical(string text, string? network) =>
        (network is not null ? NetworkTable.BuiltIn.Get(network) : Validator.Identify(text) is { IsValid: true, Networks: [var best, ..] } ? best : null) is { } of ? Validator.Canonical(text, of) : null;

    /// <summary>The canonical spelling of the one that stands inside other text; null where there is none.</summary>
    public static string? Inside(string text, string? network)
    {
        if (network is null)
        {
            return null;
        }

        var check = Validator.Check(text, network);
        return check is { Verdict: AddressVerdict.SurroundingText, Position: { } start } ? Canonical(text.Substring(start, check.Length), network) : null;
    }

    /// <summary>Why the text is not accepted.</summary>
    public static string Reason(string text, string? network, string language) => network is null
        ? TextCatalog.BuiltIn.Get("troubleshooting.reason.address", language)
        : Validator.Check(text, network).Explain(language);
}
