using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How a message was read.</summary>
[JsonConverter(typeof(KebabCaseConverter<ErrorVerdict>))]
public enum ErrorVerdict
{
    /// <summary>No row of the catalogue fits: ask for the full text and the transaction id.</summary>
    Unrecognised,

    /// <summary>The message is no error, or says that all went well.</summary>
    NotAnError,

    /// <summary>One sign, several meanings: the network or the full text settles which.</summary>
    Ambiguous,

    /// <summary>The first match is the answer.</summary>
    Recognised,
}
