namespace Occ.Support;

/// <summary>Why a store can't do its work.</summary>
public enum StoreFailure
{
    /// <summary>It does not answer; to try again later may help.</summary>
    Unavailable,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>A newer version of the library wrote it.</summary>
    NewerSchema,

    /// <summary>It is damaged as a whole.</summary>
    Damaged,
}
