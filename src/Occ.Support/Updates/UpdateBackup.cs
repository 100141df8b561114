using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>The state of the backup of a wallet.</summary>
[JsonConverter(typeof(KebabCaseConverter<UpdateBackup>))]
public enum UpdateBackup
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>The recovery phrase is written down, but nobody tried it.</summary>
    Written,

    /// <summary>It was checked, in the app or by restoring it.</summary>
    Verified,
}
