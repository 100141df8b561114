namespace Occ.Support;

/// <summary>A job that wants money, an account, or code to be run.</summary>
internal sealed class JobScamRule() : MessageRule("job-scam", "FBI IC3, public service announcements");
