namespace Occ.Support;

/// <summary>A payment that is asked for before money comes.</summary>
internal sealed class AdvanceFeeRule() : MessageRule("advance-fee", "FBI IC3, public service announcements");
