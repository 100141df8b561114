using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>A kind of network.</summary>
[JsonConverter(typeof(KebabCaseConverter<ConnectionKind>))]
public enum ConnectionKind
{
    /// <summary>The person's own network at home or at work.</summary>
    Home,

    /// <summary>Mobile data.</summary>
    MobileData,

    /// <summary>A network that strangers share: a hotel, a café, a library, an airport.</summary>
    Public,
}
