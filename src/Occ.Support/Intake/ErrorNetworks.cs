namespace Occ.Support;

/// <summary>The network that an error is of, where it is of one only.</summary>
internal sealed class ErrorNetworks(NetworkTable table)
{
    private readonly Lazy<Dictionary<string, string>> _only = new(() => table.All
        .Where(n => !n.IsTestNetwork)
        .GroupBy(n => ErrorContext.Of(n).FirstOrDefault() ?? "")
        .Where(g => g.Key.Length > 0 && g.Count() == 1)
        .ToDictionary(g => g.Key, g => g.First().Id));

    public Network? Find(string? id) => id is null ? null : table.Find(id);

    /// <summary>The id of the only network that has an error, or null.</summary>
    public string? OnlyOf(KnownError error) =>
        error.Networks.Length == 0 ? _only.Value.GetValueOrDefault(error.Ecosystem) : error.Networks is [var only] ? table.Find(only)?.Id : null;
}
