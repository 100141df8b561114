namespace Occ.Support;

/// <summary>A key that seals conversations, and its id, which every token names.</summary>
/// <remarks>It is a secret of the host: it is never shown.</remarks>
public sealed class SealKey
{
    /// <summary>The length of a key in bytes: AES with 256 bits.</summary>
    public const int Length = 32;

    private readonly byte[] _bytes;

    /// <summary>A key.</summary>
    /// <param name="id">Its id, such as <c>2026-11</c>: at most 16 letters, digits, <c>-</c> and <c>_</c> of ASCII.</param>
    /// <param name="bytes">32 random bytes; they are copied.</param>
    /// <exception cref="ArgumentException">The id has other characters or is too long, or there are not 32 bytes.</exception>
    public SealKey(string id, ReadOnlySpan<byte> bytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id.Length > 16 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw new ArgumentException("The id of a key has 1 to 16 letters, digits, - and _.", nameof(id));
        }

        Id = id;
        _bytes = bytes.Length == Length ? bytes.ToArray() : throw new ArgumentException("A key has 32 bytes.", nameof(bytes));
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Returns the id, never the key.</summary>
    public override string ToString() => Id;
}
