namespace Occ.Support;

/// <summary>The security event "exposed": a text showed secrets that still open something. The person must act at once, whatever else the text is about.</summary>
/// <remarks>It holds kinds only, so it can be logged and stored.</remarks>
public sealed class SecretExposure
{
    private SecretExposure(IReadOnlyList<SecretKind> kinds) => Kinds = kinds;

    /// <summary>What was shown, each kind once, in the order of the text.</summary>
    public IReadOnlyList<SecretKind> Kinds { get; }

    /// <summary>Whether it opens a wallet: what is in it can be taken by whoever saw the text, and no password stops that.</summary>
    public bool OpensWallet => Kinds.Any(k => k.Opens() == SecretTarget.Wallet);

    /// <summary>The event behind some findings; null where they hold contact details only, or nothing.</summary>
    /// <param name="findings">What a scanner found.</param>
    public static SecretExposure? Of(IEnumerable<SecretFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return OfKinds(findings.Select(f => f.Kind));
    }

    /// <summary>The event behind some kinds of secrets.</summary>
    internal static SecretExposure? OfKinds(IEnumerable<SecretKind> found)
    {
        SecretKind[] kinds = [.. found.Where(k => k.Opens() != SecretTarget.Nothing).Distinct()];
        return kinds.Length == 0 ? null : new(kinds);
    }

    /// <summary>A headline.</summary>
    /// <param name="language">A BCP-47 tag; null reads as English.</param>
    public string Title(string? language = null) => Text(OpensWallet ? "title-wallet" : "title", language);

    /// <summary>What was found and what to do now, in plain words, the most urgent first: a sentence or two each.</summary>
    /// <param name="language">A BCP-47 tag; null reads as English.</param>
    public IReadOnlyList<string> Steps(string? language = null)
    {
        var names = string.Join(Text("separator", language), Kinds.Select(k => Placeholders.Of(k, language).Trim('[', ']')));
        List<string> steps = [TextCatalog.BuiltIn.Get("privacy.exposed.found", language, ("kinds", names))];
        foreach (var target in Kinds.Select(k => k.Opens()).Distinct().Order())
        {
            steps.AddRange(target switch
            {
                SecretTarget.Wallet => [Text("wallet-stolen", language), Text("wallet-move", language)],
                SecretTarget.Account => [Text("account", language)],
                SecretTarget.Program => [Text("program", language)],
                _ => (IEnumerable<string>)[Text("card", language)],
            });
        }

        steps.Add(Text("nobody", language));
        return steps;
    }

    /// <summary>Returns the codes of the kinds.</summary>
    public override string ToString() => "exposed: " + string.Join(", ", Kinds.Select(k => k.Code()));

    private static string Text(string key, string? language) => TextCatalog.BuiltIn.Get($"privacy.exposed.{key}", language);
}
