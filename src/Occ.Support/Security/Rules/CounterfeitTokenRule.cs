namespace Occ.Support;

/// <summary>A token that bears the symbol of another one.</summary>
internal sealed class CounterfeitTokenRule() : TransferRule("counterfeit-token", "arXiv 2501.16681", AdviceSeverity.Danger)
{
    protected override bool Shows(ObservedTransfer transfer) => transfer is { Contract: { } contract, KnownContracts: { Count: > 0 } known } && !known.Contains(contract, StringComparer.OrdinalIgnoreCase);
}
