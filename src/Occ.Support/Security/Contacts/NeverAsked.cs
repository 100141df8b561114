using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What an official channel never asks for, or never does.</summary>
[JsonConverter(typeof(KebabCaseConverter<NeverAsked>))]
public enum NeverAsked
{
    /// <summary>To give the recovery phrase.</summary>
    RecoveryPhrase,

    /// <summary>To give a private key or a keystore.</summary>
    PrivateKey,

    /// <summary>To give a password or a PIN.</summary>
    Password,

    /// <summary>To give a one-time code.</summary>
    OneTimeCode,

    /// <summary>To let somebody control the device or see its screen.</summary>
    RemoteAccess,

    /// <summary>To pay or to send coins.</summary>
    Payment,

    /// <summary>To go on in another app.</summary>
    OtherApp,

    /// <summary>It never writes or calls first.</summary>
    FirstContact,
}
