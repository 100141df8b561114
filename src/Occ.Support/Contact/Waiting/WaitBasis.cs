using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a forecast of a wait rests on.</summary>
[JsonConverter(typeof(KebabCaseConverter<WaitBasis>))]
public enum WaitBasis
{
    /// <summary>On nothing that is enough: there is no number.</summary>
    Unknown,

    /// <summary>On how long others waited at this hour of the week.</summary>
    History,

    /// <summary>On how many people wait in front, and how fast they are helped.</summary>
    Queue,

    /// <summary>On how many agents there are for how many requests (Erlang C).</summary>
    Staffing,
}
