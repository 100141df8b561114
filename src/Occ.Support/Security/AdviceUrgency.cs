using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>When an advice has to be followed.</summary>
[JsonConverter(typeof(KebabCaseConverter<AdviceUrgency>))]
public enum AdviceUrgency
{
    /// <summary>When there is time.</summary>
    Sometime,

    /// <summary>Before the person goes on with what they are doing.</summary>
    BeforeGoingOn,

    /// <summary>At once, before anything else.</summary>
    Now,
}
