using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a wallet is asked to sign.</summary>
[JsonConverter(typeof(KebabCaseConverter<SigningRequestKind>))]
public enum SigningRequestKind
{
    /// <summary>A transaction.</summary>
    Transaction,

    /// <summary>Typed data (EIP-712).</summary>
    TypedData,

    /// <summary>A message in words (EIP-191).</summary>
    PersonalMessage,

    /// <summary>32 bytes without any meaning to see, such as <c>eth_sign</c>.</summary>
    RawHash,

    /// <summary>An authorization that hands the account to a contract (EIP-7702).</summary>
    Authorization,

    /// <summary>A change of the permissions of a Tron account.</summary>
    TronPermissionUpdate,
}
