namespace Occ.Support;

/// <summary>What a kind of thing is called on the wire.</summary>
public static class IntakeEntityKinds
{
    /// <summary>The machine code of a kind, such as <c>transaction</c>.</summary>
    /// <param name="kind">A defined kind.</param>
    public static string Code(this IntakeEntityKind kind) => KebabCase.Code(kind);
}
