namespace Occ.Support;

/// <summary>CRC-16/XMODEM: polynomial 0x1021, initial value 0, not reflected. Used by Stellar StrKey (SEP-23) and TON (TEP-2).</summary>
internal static class Crc16
{
    private static readonly ushort[] Table = MakeTable();

    /// <summary>The check value of some bytes.</summary>
    public static ushort Xmodem(ReadOnlySpan<byte> bytes)
    {
        ushort crc = 0;
        foreach (var b in bytes)
        {
            crc = (ushort)((crc << 8) ^ Table[(crc >> 8) ^ b]);
        }

        return crc;
    }

    private static ushort[] MakeTable()
    {
        var table = new ushort[256];
        for (var i = 0; i < table.Length; i++)
        {
            var crc = i << 8;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc << 1) ^ ((crc & 0x8000) != 0 ? 0x1021 : 0);
            }

            table[i] = (ushort)crc;
        }

        return table;
    }
}
