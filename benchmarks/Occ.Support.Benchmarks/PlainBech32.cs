namespace Occ.Support.Benchmarks;

/// <summary>The reference algorithm of BIP-173, written straight.</summary>
internal static class PlainBech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    private static readonly uint[] Generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

    /// <summary>Decodes as the reference decoder does; null where the checksum is not <paramref name="constant"/>.</summary>
    public static List<byte>? Decode(string text, string hrp, uint constant, int versionSymbols)
    {
        if (text.Any(char.IsAsciiLetterLower) && text.Any(char.IsAsciiLetterUpper))
        {
            return null;
        }

        text = text.ToLowerInvariant();
        var separator = text.LastIndexOf('1');
        if (separator < 1 || text[..separator] != hrp)
        {
            return null;
        }

        var values = new List<int>();
        foreach (var c in text[(separator + 1)..])
        {
            var digit = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            values.Add(digit);
        }

        var all = new List<int>();
        all.AddRange(hrp.Select(c => c >> 5));
        all.Add(0);
        all.AddRange(hrp.Select(c => c & 31));
        all.AddRange(values);
        return Polymod(all) == constant ? Regroup(values.GetRange(versionSymbols, values.Count - 6 - versionSymbols)) : null;
    }

    /// <summary>Encodes a witness program as the reference encoder does.</summary>
    public static string Encode(string hrp, int version, byte[] program, uint constant)
    {
        var values = new List<int> { version };
        var bits = string.Concat(program.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        bits = bits.PadRight((bits.Length + 4) / 5 * 5, '0');
        values.AddRange(Enumerable.Range(0, bits.Length / 5).Select(i => Convert.ToInt32(bits.Substring(i * 5, 5), 2)));
        var checksum = Polymod([.. hrp.Select(c => c >> 5), 0, .. hrp.Select(c => c & 31), .. values, 0, 0, 0, 0, 0, 0]) ^ constant;
        var letters = values.Concat(Enumerable.Range(0, 6).Select(i => (int)(checksum >> (5 * (5 - i)) & 31)));
        return hrp + "1" + string.Concat(letters.Select(v => Alphabet[v]));
    }

    private static uint Polymod(List<int> values)
    {
        uint check = 1;
        foreach (var value in values)
        {
            var top = check >> 25;
            check = ((check & 0x1ffffff) << 5) ^ (uint)value;
            for (var i = 0; i < 5; i++)
            {
                check ^= ((top >> i) & 1) == 1 ? Generator[i] : 0;
            }
        }

        return check;
    }

    private static List<byte>? Regroup(List<int> values)
    {
        var bytes = new List<byte>();
        var accumulator = 0;
        var bits = 0;
        foreach (var value in values)
        {
            accumulator = ((accumulator << 5) | value) & 0xfff;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)((accumulator >> bits) & 0xff));
            }
        }

        return bits < 5 && ((accumulator << (8 - bits)) & 0xff) == 0 ? bytes : null;
    }
}
