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
        Add(facts, "address", Recipient(draft)?.Text.Value);
        Add(facts, "time", draft.Happened?.At?.ToString("yyyy-MM-dd HH:mm:ss zzz", DateTimeFormatInfo.InvariantInfo));
        return facts;
    }

    /// <summary>The address that was to receive the money: the one said to be it, else the only one there is.</summary>
    private static ReportedAddress? Recipient(ProblemReport draft)
    {
        var accepted = draft.Addresses.Where(a => IsAccepted(a.Verdict)).ToList();
        return accepted.Find(a => a.Role is AddressRole.Recipient or AddressRole.Own) ?? (accepted is [{ Role: AddressRole.Unknown } only] ? only : null);
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
