namespace Occ.Support;

/// <summary>The form of a memo.</summary>
public enum MemoType
{
    /// <summary>Text in UTF-8.</summary>
    Text,

    /// <summary>A whole number of 32 bits, 0 to 4,294,967,295.</summary>
    Uint32,

    /// <summary>A whole number of 64 bits.</summary>
    Uint64,

    /// <summary>Thirty-two bytes in hexadecimal.</summary>
    Hash32,

    /// <summary>Bytes in hexadecimal or base64.</summary>
    Bytes,
}
