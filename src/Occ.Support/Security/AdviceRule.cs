namespace Occ.Support;

/// <summary>A rule of the library: its words stand in the texts <c>advice.ID.do</c> and <c>advice.ID.why</c>.</summary>
internal abstract class AdviceRule(string id, string source) : IAdviceRule
{
    public string Id => id;

    public string Source => source;

    public abstract AdviceFinding? Judge(AdviceContext context);

    public string WhatToDo(string? language) => TextCatalog.BuiltIn.Get($"advice.{id}.do", language);

    public string Why(string? language) => TextCatalog.BuiltIn.Get($"advice.{id}.why", language);

    protected static AdviceFinding Info(string kind) => AdviceFinding.Of(AdviceSeverity.Info, AdviceUrgency.Sometime, kind);

    protected static AdviceFinding Warn(string kind, AdviceUrgency urgency = AdviceUrgency.Sometime) => AdviceFinding.Of(AdviceSeverity.Warning, urgency, kind);

    protected static AdviceFinding Danger(string kind, AdviceUrgency urgency = AdviceUrgency.BeforeGoingOn) => AdviceFinding.Of(AdviceSeverity.Danger, urgency, kind);
}
