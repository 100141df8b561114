using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Who wrote a message.</summary>
[JsonConverter(typeof(KebabCaseConverter<MessageRole>))]
public enum MessageRole
{
    /// <summary>Somebody whom nobody vouches for: whoever wrote to the person.</summary>
    Stranger,

    /// <summary>The person who asks for help.</summary>
    User,

    /// <summary>A support agent, whose draft was not sent yet.</summary>
    Agent,
}
