namespace Occ.Support;

/// <summary>What a kind of secret is called on the wire.</summary>
public static class SecretKinds
{
    /// <summary>The machine code of a kind, such as <c>recovery-phrase</c>.</summary>
    /// <param name="kind">A defined kind.</param>
    public static string Code(this SecretKind kind) => KebabCase.Code(kind);
}
