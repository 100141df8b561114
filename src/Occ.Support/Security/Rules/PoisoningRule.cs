namespace Occ.Support;

/// <summary>A rule about how much a recipient resembles addresses that the person knows.</summary>
internal abstract class PoisoningRule(string id, string source) : AdviceRule(id, source)
{
    protected static PoisoningCheck? Poisoning(AdviceContext context) => context.Poisoning;
}
