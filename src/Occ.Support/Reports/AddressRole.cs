using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What an address is to the person who reports.</summary>
[JsonConverter(typeof(KebabCaseConverter<AddressRole>))]
public enum AddressRole
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>The person's own.</summary>
    Own,

    /// <summary>Where the money came from.</summary>
    Sender,

    /// <summary>Where the money was to go.</summary>
    Recipient,

    /// <summary>A contract, such as that of a token.</summary>
    Contract,
}
