namespace Occ.Support;

/// <summary>Settles the network of addresses and transaction ids by their form and by what stands around them.</summary>
/// <remarks>
/// In this order: the only network of the form; the explorer of the link it stands in; a network by name, the nearest of
/// several; a network that another address settles; the coin that is named; an error that only one network gives; of an address that is not hexadecimal, the best
/// known network of its form. Where nothing settles it, nothing is guessed.
/// </remarks>
internal sealed class NetworkSettlement(EntityList entities, NetworkTable table, NetworkNames names, NetworkMentions mentions, string? ofError)
{
    public void Settle()
    {
        var found = entities.Found;
        var named = found.Where(e => e.Kind == IntakeEntityKind.Network).ToArray();
        var tests = named.Any(e => table.Get(e.Network!).IsTestNetwork);
        for (var i = 0; i < found.Count; i++)
        {
            if (IsId(found[i]))
            {
                var candidates = found[i].Networks.Where(id => tests || !table.Get(id).IsTestNetwork).ToArray();
                candidates = candidates.Length == 0 ? [.. found[i].Networks] : candidates;
                found[i] = found[i] with { Networks = [.. candidates], Network = ByContext(found[i], candidates, named) };
            }
        }

        SettleByOthers(found);
    }

    private static bool IsId(IntakeEntity entity) => entity.Kind is IntakeEntityKind.Address or IntakeEntityKind.Transaction;

    private string? ByContext(IntakeEntity entity, string[] candidates, IntakeEntity[] named)
    {
        var fits = candidates.Length == 0 && (entity.IsTruncated || entity.Verdict is not null) ? null : candidates;
        if (fits is [var only])
        {
            return only;
        }

        var link = entities.Found.FirstOrDefault(e => e.Kind == IntakeEntityKind.Url && e.Start <= entity.Start && entity.End <= e.End);
        if (link is not null && names.OfLink(link.Text.Value) is { } site && (fits is null || fits.Contains(site)))
        {
            return site;
        }

        return named
            .SelectMany(n => n.Networks.Select(id => (Id: id, Distance: Distance(n.Start, entity))))
            .Where(n => fits is null || fits.Contains(n.Id))
            .OrderBy(n => n.Distance)
            .Select(n => n.Id)
            .FirstOrDefault();
    }

    private void SettleByOthers(List<IntakeEntity> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var entity = found[i];
            if (IsId(entity) && entity.Network is null)
            {
                var other = found.FirstOrDefault(e => IsId(e) && e.Network is not null && entity.Networks.Contains(e.Network))?.Network;
                found[i] = entity with { Network = other ?? ByCoin(entity) ?? ByError(entity) ?? ByForm(entity) };
            }
        }
    }

    /// <summary>The best known network of the form: a hexadecimal address or an id is of too many to tell.</summary>
    private static string? ByForm(IntakeEntity entity) =>
        entity.Kind == IntakeEntityKind.Address && entity.Networks.Count > 0 && !IdTruncation.IsHex(entity.Text.Value, out _) ? entity.Networks[0] : null;

    private string? ByError(IntakeEntity entity) => ofError is not null && entity.Networks.Contains(ofError) ? ofError : null;

    private string? ByCoin(IntakeEntity entity) => mentions.Coins
        .Concat(entities.Found.Where(e => e.Asset is not null).Select(e => (At: e.Start, Networks: (IReadOnlyList<Network>)[.. table.FindBySymbol(e.Asset!)])))
        .OrderBy(c => Distance(c.At, entity))
        .Select(c => c.Networks.FirstOrDefault(n => entity.Networks.Contains(n.Id))?.Id)
        .FirstOrDefault(id => id is not null);

    /// <summary>What stands before an id is a little nearer than what stands behind it.</summary>
    private static int Distance(int at, IntakeEntity entity) => at < entity.Start ? entity.Start - at : at - entity.End + 8;
}
