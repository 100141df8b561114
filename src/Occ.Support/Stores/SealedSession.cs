namespace Occ.Support;

/// <summary>What opening a token gave.</summary>
/// <param name="Session">The conversation; null unless the fault is <see cref="SealFault.None"/>.</param>
/// <param name="Fault">Why it can't be used.</param>
public readonly record struct SealedSession(Session? Session, SealFault Fault)
{
    /// <summary>Returns the fault, without the conversation.</summary>
    public override string ToString() => KebabCase.Code(Fault);
}
