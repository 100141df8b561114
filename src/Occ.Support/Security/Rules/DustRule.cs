namespace Occ.Support;

/// <summary>A tiny amount from a stranger.</summary>
internal sealed class DustRule() : TransferRule("dust", "Occ.Support", AdviceSeverity.Warning)
{
    protected override bool Shows(ObservedTransfer transfer) => transfer is { IsDust: true, IsZero: not true, IsFromStranger: not false };
}
