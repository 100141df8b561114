namespace Occ.Support;

/// <summary>Somebody offers to bring lost money back.</summary>
internal sealed class RecoveryAgentRule() : MessageRule("recovery-agent", "FBI IC3, recovery scams");
