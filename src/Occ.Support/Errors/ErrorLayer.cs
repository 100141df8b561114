using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Where in a message a sign stood: in the text itself, or in something that had to be decoded first.</summary>
[JsonConverter(typeof(KebabCaseConverter<ErrorLayer>))]
public enum ErrorLayer
{
    /// <summary>In the text as it was pasted.</summary>
    Text,

    /// <summary>In a string of a JSON object.</summary>
    Json,

    /// <summary>In JSON inside a string of JSON, its quotes escaped.</summary>
    NestedJson,

    /// <summary>In text written as hexadecimal digits, as Tron nodes do.</summary>
    Hex,

    /// <summary>In the data with which a contract refused (EVM).</summary>
    RevertData,

    /// <summary>In a transaction result in base64 (Stellar XDR).</summary>
    ResultXdr,

    /// <summary>In text written in base64.</summary>
    Base64,
}
