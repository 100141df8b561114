using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>What a message already said, as facts of a guide, so that nobody is asked twice.</summary>
internal static class KnownFacts
{
    public static Dictionary<string, string> Of(ProblemReport draft)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(facts, "network", draft.Network.Value);
        Add(facts, "asset", draft.Asset.Value);
        Add(facts, "amount", draft.Amount?.Value);
        Add(facts, "transaction", draft.Transactions.FirstOrDefault(t => IsAccepted(t.Verdict))?.Id.Value);
        Add(facts, "id-known", facts.ContainsKey("transaction") ? "yes" : null);
        Add(facts, "address", draft.Addresses.FirstOrDefault(a => IsAccepted(a.Verdict) && a.Role is AddressRole.Recipient or AddressRole.Own)?.Text.Value);
        Add(facts, "time", draft.Happened?.At?.ToString("yyyy-MM-dd HH:mm:ss zzz", DateTimeFormatInfo.InvariantInfo));
        return facts;
    }

    private static bool IsAccepted(RedactedText verdict) => verdict.Value.StartsWith("valid", StringComparison.Ordinal);

    private static void Add(Dictionary<string, string> facts, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            facts[name] = value;
        }
    }
}
