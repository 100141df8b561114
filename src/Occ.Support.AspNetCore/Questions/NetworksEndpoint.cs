namespace Occ.Support.AspNetCore;

/// <summary>The networks that the host knows.</summary>
/// <param name="Networks">Each network, the best known first.</param>
internal sealed record NetworksAnswer(IReadOnlyList<NetworkAnswer> Networks);

/// <summary>One network.</summary>
/// <param name="Id">Its id, for other requests.</param>
/// <param name="Name">Its name in the language of the request.</param>
/// <param name="Symbol">The symbol of its coin.</param>
/// <param name="Caip2">Its CAIP-2 id, or null.</param>
/// <param name="IsTestNetwork">Whether its coins have no value.</param>
internal sealed record NetworkAnswer(string Id, string Name, string Symbol, string? Caip2, bool IsTestNetwork);

/// <summary><c>GET networks</c>.</summary>
internal static class NetworksEndpoint
{
    public static Answer<NetworksAnswer> List(NetworkTable table, RequestLanguage language) =>
        new(new([.. table.All.Select(n => new NetworkAnswer(n.Id, n.NameIn(language.Tag), n.Symbol, n.Caip2, n.IsTestNetwork))]));
}
