namespace Occ.Support.Samples.Bot;

/// <summary>What a person did.</summary>
/// <param name="Conversation">The surface's own name of the conversation: ASCII letters, digits, <c>- . _ : ~</c>.</param>
/// <param name="Id">The surface's id of this input; the same when it delivers it again.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What was typed, the data of the button, or what follows a command.</param>
internal sealed record ChatInput(string Conversation, string Id, ChatInputKind Kind, string Text)
{
    /// <summary>The language of the person's app, a BCP-47 tag; null where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>The surface's own name of the message whose button was pressed.</summary>
    public string? Message { get; init; }

    /// <summary>The text of that message.</summary>
    public string? MessageText { get; init; }

    /// <summary>Returns the kind only: the text may hold a secret.</summary>
    public override string ToString() => Kind.ToString();
}

/// <summary>What a person can do in a chat.</summary>
internal enum ChatInputKind
{
    /// <summary>Typed a text.</summary>
    Text,

    /// <summary>Pressed a button.</summary>
    Button,

    /// <summary>Opened the chat, perhaps by a link that names a conversation to go on with.</summary>
    Start,

    /// <summary>Changed a message that was sent before.</summary>
    Edit,

    /// <summary>Sent a picture, a file or a voice message.</summary>
    Media,

    /// <summary>Wrote in a group.</summary>
    Group,
}
