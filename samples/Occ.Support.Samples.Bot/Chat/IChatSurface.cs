namespace Occ.Support.Samples.Bot;

/// <summary>A place where people chat. WeChat, Discord or Slack are one class each that implements it.</summary>
internal interface IChatSurface
{
    /// <summary>Shows a message in a conversation.</summary>
    /// <param name="conversation">The surface's own name of the conversation.</param>
    /// <param name="message">What to show.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task ShowAsync(string conversation, ChatMessage message, CancellationToken cancellationToken);

    /// <summary>Says on the message of a pressed button what was chosen, and takes its buttons away.</summary>
    /// <param name="input">The press.</param>
    /// <param name="chosen">The label that was pressed; null to take the buttons away only.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task SettleAsync(ChatInput input, string? chosen, CancellationToken cancellationToken);
}
