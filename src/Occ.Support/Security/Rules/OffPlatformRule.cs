namespace Occ.Support;

/// <summary>Somebody leads away to a private chat.</summary>
internal sealed class OffPlatformRule() : MessageRule("off-platform", "FBI IC3, public service announcements");
