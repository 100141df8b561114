namespace Occ.Support;

/// <summary>A transfer of nothing in the history.</summary>
internal sealed class ZeroValueTransferRule() : TransferRule("zero-value-transfer", "arXiv 2501.16681", AdviceSeverity.Warning)
{
    protected override bool Shows(ObservedTransfer transfer) => transfer.IsZero is true;
}
