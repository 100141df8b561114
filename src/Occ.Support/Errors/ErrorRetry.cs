using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Whether to try again. The first value is the one to assume when nothing is known.</summary>
[JsonConverter(typeof(KebabCaseConverter<ErrorRetry>))]
public enum ErrorRetry
{
    /// <summary>Look first whether it was sent: trying again may pay twice.</summary>
    CheckFirst,

    /// <summary>Do not try again.</summary>
    No,

    /// <summary>Wait; it may settle by itself.</summary>
    Wait,

    /// <summary>The same error comes back until something is changed.</summary>
    AfterFix,

    /// <summary>Trying again is safe and may help.</summary>
    Yes,
}
