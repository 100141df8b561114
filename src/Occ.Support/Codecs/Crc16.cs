namespace Occ.Support;

/// <summary>CRC-16/XMODEM: polynomial 0x1021, initial value 0, not reflected. Used by Stellar StrKey (SEP-23) and TON (TEP-2).</summary>
internal static class Crc16
{
    /// <summary>What a byte adds at the end, and with one, two and three bytes behind it: 256 entries each.</summary>
    private static readonly ushort[] Table = MakeTable();

    /// <summary>The check value of some bytes, taken four at a time ("slicing by four").</summary>
    public static ushort Xmodem(ReadOnlySpan<byte> bytes)
    {
        var table = Table;
        var crc = 0;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            crc = table[768 + ((crc >> 8) ^ bytes[0])] ^ table[512 + ((crc & 0xff) ^ bytes[1])] ^ table[256 + bytes[2]] ^ table[bytes[3]];
        }

        foreach (var b in bytes)
        {
            crc = ((crc << 8) & 0xff00) ^ table[(crc >> 8) ^ b];
        }

        return (ushort)crc;
    }

    private static ushort[] MakeTable()
    {
        var table = new ushort[4 * 256];
        for (var i = 0; i < table.Length; i++)
        {
            // The first 256 by the definition, the rest by one more zero byte each.
            var crc = i < 256 ? i << 8 : table[i - 256];
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc << 1) ^ ((crc & 0x8000) != 0 ? 0x1021 : 0);
            }

            table[i] = (ushort)crc;
        }

        return table;
    }
}
