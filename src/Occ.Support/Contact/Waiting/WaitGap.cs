using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Why there is no forecast.</summary>
[JsonConverter(typeof(KebabCaseConverter<WaitGap>))]
public enum WaitGap
{
    /// <summary>There is one.</summary>
    None,

    /// <summary>Too few waits were seen at such hours.</summary>
    FewSamples,

    /// <summary>More requests come in than the agents can answer: the queue has no end that could be foretold.</summary>
    Overloaded,

    /// <summary>Nobody answers: there is no agent, or support does not open again.</summary>
    NobodyThere,
}
