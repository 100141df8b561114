namespace Occ.Support;

/// <summary>A store that can forget a person.</summary>
public interface IPersonEraser
{
    /// <summary>Deletes everything that was stored for a person, also what was set aside.</summary>
    /// <param name="person">The person's key, as it was given when it was stored.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>How many conversations and reports are gone.</returns>
    ValueTask<int> EraseAsync(StoreKey person, CancellationToken cancellationToken = default);
}
