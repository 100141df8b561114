namespace Occ.Support;

/// <summary>What a store answers.</summary>
/// <typeparam name="T">What it keeps.</typeparam>
/// <param name="Status">What it found or did.</param>
/// <param name="Value">What is stored now: of <see cref="StoreStatus.Found"/>, <see cref="StoreStatus.Stored"/>, <see cref="StoreStatus.Conflict"/> and <see cref="StoreStatus.Expired"/>; else null.</param>
public readonly record struct StoreAnswer<T>(StoreStatus Status, T? Value = null)
    where T : class
{
    /// <summary>Returns the status, and the value as far as it is safe to show.</summary>
    public override string ToString() => Value is null ? KebabCase.Code(Status) : $"{KebabCase.Code(Status)}: {Value}";
}
