using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Whose fault an error is.</summary>
[JsonConverter(typeof(KebabCaseConverter<ErrorFault>))]
public enum ErrorFault
{
    /// <summary>It can be either.</summary>
    Either,

    /// <summary>Something that the person did or lacks.</summary>
    User,

    /// <summary>The app, the node, the network or another party.</summary>
    System,
}
