using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How the device was connected when the problem showed.</summary>
[JsonConverter(typeof(KebabCaseConverter<ReportConnection>))]
public enum ReportConnection
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>A private wireless network.</summary>
    Wifi,

    /// <summary>Mobile data.</summary>
    Mobile,

    /// <summary>A virtual private network.</summary>
    Vpn,

    /// <summary>A network open to strangers, as in a hotel or a café.</summary>
    PublicNetwork,

    /// <summary>None.</summary>
    Offline,
}
