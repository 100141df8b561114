namespace Occ.Support.Tests.Privacy;

/// <summary>Writes keys the plain way: as a string of bits, or with the checksum of the specification.</summary>
internal static class KeyTexts
{
    public static string Base58Check(byte[] payload)
    {
        var hash = new byte[32];
        Digests.Sha256Twice(payload, hash);
        return Base58Text([.. payload, .. hash[..4]]);
    }

    public static string Base58Text(byte[] bytes)
    {
        Span<char> text = stackalloc char[200];
        return text[..Base58.Encode(bytes, text)].ToString();
    }

    public static string StrKey(int version, int seed)
    {
        byte[] body = [(byte)version, .. Phrases.Noise(seed)];
        var crc = Crc16.Xmodem(body);
        var bits = string.Concat(body.Append((byte)crc).Append((byte)(crc >> 8)).Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        return string.Concat(Enumerable.Range(0, 56).Select(i => Base32.Rfc4648Alphabet[Convert.ToInt32(bits.Substring(i * 5, 5), 2)]));
    }

    public static string Bech32Text(string prefix, byte[] bytes)
    {
        var bits = string.Concat(bytes.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        bits = bits.PadRight((bits.Length + 4) / 5 * 5, '0');
        var digits = Enumerable.Range(0, bits.Length / 5).Select(i => Convert.ToUInt32(bits.Substring(i * 5, 5), 2)).ToList();
        var checksum = digits.Concat(new uint[6]).Aggregate(Bech32.StartFor(prefix), Bech32.Step) ^ 1;
        digits.AddRange(Enumerable.Range(0, 6).Select(i => (checksum >> (5 * (5 - i))) & 31));
        return prefix + "1" + string.Concat(digits.Select(d => Bech32.Alphabet[(int)d]));
    }
}
