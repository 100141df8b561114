using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>The network that an update would run over.</summary>
[JsonConverter(typeof(KebabCaseConverter<UpdateConnection>))]
public enum UpdateConnection
{
    /// <summary>The own network at home or at work.</summary>
    Home,

    /// <summary>Mobile data.</summary>
    MobileData,

    /// <summary>A network that strangers share.</summary>
    Public,

    /// <summary>None.</summary>
    Offline,
}
