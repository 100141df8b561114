namespace Occ.Support;

/// <summary>A deadline with a threat.</summary>
internal sealed class UrgencyRule() : MessageRule("urgency", "FBI IC3, public service announcements", AdviceSeverity.Warning);
