using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>The destination tag or memo id that some addresses carry: X-addresses of the XRP Ledger and muxed accounts of Stellar.</summary>
internal static class EmbeddedTag
{
    private const int XAddressLength = 35;
    private const int MuxedLength = 43;

    /// <summary>Reads the tag of an address.</summary>
    /// <param name="address">An address; its checksum must hold for anything to be read.</param>
    /// <param name="tag">The tag, or null where the address says that there is none (XLS-5d).</param>
    /// <returns>Whether the address is of a kind that says which tag there is.</returns>
    public static bool TryRead(ReadOnlySpan<char> address, out ulong? tag) => address.Length == 69 ? TryMuxed(address, out tag) : TryXAddress(address, out tag);

    private static bool TryXAddress(ReadOnlySpan<char> text, out ulong? tag)
    {
        const int flagAt = 22;
        Span<byte> bytes = stackalloc byte[XAddressLength + 4];
        var isXAddress = text.Length is >= 44 and <= 50
            && Base58.DecodeXrp(text, bytes) == XAddressLength
            && bytes is [0x05, 0x44, ..] or [0x04, 0x93, ..]
            && XrpBase58.ChecksumHolds(bytes[..XAddressLength]);
        tag = isXAddress && bytes[flagAt] == 1 ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[(flagAt + 1)..]) : null;
        return isXAddress;
    }

    /// <summary>SEP-23: version 12 &lt;&lt; 3, 32 bytes of key, 8 of id, CRC-16.</summary>
    private static bool TryMuxed(ReadOnlySpan<char> text, out ulong? tag)
    {
        const byte muxed = 12 << 3;
        Span<byte> bytes = stackalloc byte[MuxedLength];
        var isMuxed = Base32.Decode(text, Base32.UpperDigits, bytes) == MuxedLength
            && bytes[0] == muxed
            && BinaryPrimitives.ReadUInt16LittleEndian(bytes[^2..]) == Crc16.Xmodem(bytes[..^2]);
        tag = isMuxed ? BinaryPrimitives.ReadUInt64BigEndian(bytes[33..]) : null;
        return isMuxed;
    }
}
