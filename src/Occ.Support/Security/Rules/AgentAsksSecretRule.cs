namespace Occ.Support;

/// <summary>An agent's draft that asks for what must never be asked.</summary>
internal sealed class AgentAsksSecretRule() : MessageRule("agent-asks-secret", "Occ.Support, support policy", urgency: AdviceUrgency.Now);
