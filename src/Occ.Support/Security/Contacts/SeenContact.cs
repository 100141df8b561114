namespace Occ.Support;

/// <summary>A contact that a person met: the sender of a mail, a handle in a chat, a number. Null is unknown.</summary>
public sealed record SeenContact
{
    /// <summary>The handle, link, e-mail address or telephone number, as it was written.</summary>
    public required string Address { get; init; }

    /// <summary>The name that is shown for it.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The address that an answer would go to.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Whether it wrote or called first.</summary>
    public bool? WroteFirst { get; init; }

    /// <summary>Returns nothing of the contact.</summary>
    public override string ToString() => nameof(SeenContact);
}
