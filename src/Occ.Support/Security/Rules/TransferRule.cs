namespace Occ.Support;

/// <summary>A rule about single transfers of the history.</summary>
internal abstract class TransferRule(string id, string source, AdviceSeverity severity) : AdviceRule(id, source)
{
    public sealed override AdviceFinding? Judge(AdviceContext context)
    {
        List<AdviceEvidence>? evidence = null;
        var transfers = context.Situation.Transfers;
        for (var i = 0; i < transfers.Count; i++)
        {
            if (Shows(transfers[i]))
            {
                (evidence ??= []).Add(new("transfer", i));
            }
        }

        return evidence is null ? null : new(severity, AdviceUrgency.BeforeGoingOn, [.. evidence]);
    }

    protected abstract bool Shows(ObservedTransfer transfer);
}
