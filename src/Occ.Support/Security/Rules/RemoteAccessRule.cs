namespace Occ.Support;

/// <summary>Somebody wants to control the device or to see its screen.</summary>
internal sealed class RemoteAccessRule() : MessageRule("remote-access", "FBI IC3, public service announcements", urgency: AdviceUrgency.Now);
