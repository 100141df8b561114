namespace Occ.Support;

/// <summary>A page of a block explorer that a host adds to those that the library knows.</summary>
/// <param name="Host">The host in lower case, such as <c>explorer.example.org</c>; no scheme, port or path.</param>
/// <param name="NetworkId">The id of a network of the table.</param>
/// <param name="Kind">What the page shows; not <see cref="ExplorerKind.None"/>.</param>
/// <param name="Path">The path with <c>{id}</c> where the id stands, such as <c>/tx/{id}</c>, <c>/#/tx/{id}</c> or <c>/info?hash={id}</c>.</param>
public sealed record Explorer(string Host, string NetworkId, ExplorerKind Kind, string Path);
