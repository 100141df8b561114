namespace Occ.Support;

/// <summary>A hash function that writes its whole output, of at most 64 bytes, to the beginning of <paramref name="hash"/>.</summary>
internal delegate void HashFunction(ReadOnlySpan<byte> data, Span<byte> hash);
