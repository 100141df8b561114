using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a store found or did.</summary>
[JsonConverter(typeof(KebabCaseConverter<StoreStatus>))]
public enum StoreStatus
{
    /// <summary>There is nothing under this key.</summary>
    Missing,

    /// <summary>Here it is.</summary>
    Found,

    /// <summary>It is written, and stays written if the process ends now, as far as the store keeps anything.</summary>
    Stored,

    /// <summary>It was there and is gone.</summary>
    Deleted,

    /// <summary>Somebody else wrote first; the answer holds what is there now, and nothing was changed.</summary>
    Conflict,

    /// <summary>It is there, and too old to go on; the answer holds it until the store forgets it.</summary>
    Expired,

    /// <summary>What is stored can't be read; it was put aside for a person to look at.</summary>
    SetAside,
}
