namespace Occ.Support;

/// <summary>Somebody leads away to a private chat, unless every contact named is official.</summary>
internal sealed class OffPlatformRule() : MessageRule("off-platform", "FBI IC3, public service announcements")
{
    protected override bool IsExcused(AdviceContext context) => context.NamesOfficialOnly;
}
