namespace Occ.Support.Tests.Troubleshooting;

/// <summary>One more turn of a conversation, at noon.</summary>
internal static class Conversation
{
    public static Turn Say(this Troubleshooter host, Turn turn, string text) => host.Send(turn, SessionInput.Answer($"say-{turn.Session.Revision}", text));

    public static Turn Send(this Troubleshooter host, Turn turn, SessionInput input) => host.Advance(turn.Session, input, TransferNotArrived.Noon);
}
