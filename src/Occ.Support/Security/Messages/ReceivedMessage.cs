namespace Occ.Support;

/// <summary>A message and who wrote it.</summary>
public sealed record ReceivedMessage
{
    /// <summary>The text. It may hold secrets: it is read, never kept, and no advice repeats it.</summary>
    public required string Text { get; init; }

    /// <summary>Who wrote it; a stranger, unless it is known to be somebody else.</summary>
    public MessageRole Role { get; init; }

    /// <summary>Returns the role and the length, never the text.</summary>
    public override string ToString() => $"{KebabCase.Code(Role)}, {Text.Length}";
}
