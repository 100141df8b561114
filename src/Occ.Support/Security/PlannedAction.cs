using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a person is about to do.</summary>
[JsonConverter(typeof(KebabCaseConverter<PlannedAction>))]
public enum PlannedAction
{
    /// <summary>To sign in.</summary>
    SignIn,

    /// <summary>To send money.</summary>
    Transfer,

    /// <summary>To update the app or the firmware.</summary>
    Update,

    /// <summary>To reset the wallet or the device.</summary>
    Reset,

    /// <summary>To move to another device.</summary>
    ChangeDevice,
}
