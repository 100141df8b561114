namespace Occ.Support;

/// <summary>Sure profits from a mentor, a group or a new friend.</summary>
internal sealed class InvestmentScamRule() : MessageRule("investment-scam", "CFTC and FBI, relationship investment scams");
