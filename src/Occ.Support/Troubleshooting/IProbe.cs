namespace Occ.Support;

/// <summary>An automatic check that a host can make, such as the state of a transaction, so that nobody is asked for it.</summary>
public interface IProbe
{
    /// <summary>The name by which guides ask for it, such as <c>transaction-status</c>.</summary>
    string Name { get; }

    /// <summary>Makes the check.</summary>
    /// <param name="request">What to look up.</param>
    /// <param name="cancellationToken">Is cancelled when the time limit is over.</param>
    /// <returns>A result that the guides know; null where nothing was found.</returns>
    ValueTask<string?> CheckAsync(ProbeRequest request, CancellationToken cancellationToken);
}
