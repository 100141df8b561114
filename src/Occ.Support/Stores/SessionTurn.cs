namespace Occ.Support;

/// <summary>What a runner answers: how the conversation stands in its store, and what to show.</summary>
/// <param name="Status">
/// <see cref="StoreStatus.Stored"/>: the input was taken and is kept. <see cref="StoreStatus.Found"/>: nothing was to be kept, such as
/// for an input that had been taken before. <see cref="StoreStatus.Conflict"/>: somebody else was faster; the turn shows what is
/// there. <see cref="StoreStatus.Expired"/>: the turn offers to begin again. <see cref="StoreStatus.Missing"/>, <see cref="StoreStatus.SetAside"/> and <see cref="StoreStatus.Deleted"/>: there is no turn.
/// </param>
/// <param name="Turn">What to show; null where there is no conversation.</param>
/// <param name="Revision">The store's revision of it, for the next call; 0 where there is none.</param>
public readonly record struct SessionTurn(StoreStatus Status, Turn? Turn = null, long Revision = 0)
{
    /// <summary>Returns the status and the revision, without the conversation.</summary>
    public override string ToString() => FormattableString.Invariant($"{KebabCase.Code(Status)}, revision {Revision}");
}
