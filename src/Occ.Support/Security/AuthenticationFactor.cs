using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>A second factor of signing in, the strongest first.</summary>
[JsonConverter(typeof(KebabCaseConverter<AuthenticationFactor>))]
public enum AuthenticationFactor
{
    /// <summary>A passkey.</summary>
    Passkey,

    /// <summary>A hardware security key.</summary>
    HardwareKey,

    /// <summary>A one-time code of an authenticator app.</summary>
    AuthenticatorApp,

    /// <summary>A push message that shows a number to compare.</summary>
    PushWithNumber,

    /// <summary>A push message that is only approved.</summary>
    Push,

    /// <summary>A code by SMS.</summary>
    Sms,

    /// <summary>A code by a telephone call.</summary>
    Voice,

    /// <summary>A code by e-mail.</summary>
    Email,

    /// <summary>Answers to questions.</summary>
    SecurityQuestions,
}
