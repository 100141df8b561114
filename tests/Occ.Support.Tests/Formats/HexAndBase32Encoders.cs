using System.Numerics;

namespace Occ.Support.Tests.Formats;

/// <summary>EIP-55, by its own pseudo-code.</summary>
internal sealed class EvmEncoder : AddressEncoder
{
    public override string Family => "evm";

    public override IEnumerable<string> Terms => ["evm(0x,xdc)", "evm(0x,ronin:,ronin:0x)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var prefix in term.Values.Length == 0 ? ["0x"] : term.Values.Select(v => v.Text))
        {
            var digits = Convert.ToHexString(Bytes(random, 20)).ToLowerInvariant();
            yield return new(prefix + Mixed(digits), "account", Promise.Nothing);
            yield return new(prefix + digits, "account", Promise.Nothing);
            yield return new(prefix + digits.ToUpperInvariant(), "account", Promise.Nothing);
        }

        yield return new(Icap(Bytes(random, 20), 31), "icap", Promise.Nothing);
        yield return new(Icap([0, .. Bytes(random, 19)], 30), "icap", Promise.Nothing);
    }

    /// <summary>The checksummed case of digits, hashed behind a text of some chains.</summary>
    public static string Mixed(string digits, string hashedFirst = "")
    {
        var digest = new Org.BouncyCastle.Crypto.Digests.KeccakDigest(256);
        var hashed = System.Text.Encoding.ASCII.GetBytes(hashedFirst + digits);
        digest.BlockUpdate(hashed, 0, hashed.Length);
        var hash = new byte[32];
        digest.DoFinal(hash, 0);
        var nibbles = Convert.ToHexString(hash);
        return string.Concat(digits.Select((c, i) => nibbles[i] >= '8' ? char.ToUpperInvariant(c) : c));
    }

    private static string Icap(byte[] address, int length)
    {
        var number = Convert.ToHexString(address).Aggregate(BigInteger.Zero, (n, c) => (n * 16) + Convert.ToInt32(c.ToString(), 16));
        var digits = new char[length];
        for (var i = length - 1; i >= 0; i--)
        {
            digits[i] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[(int)(number % 36)];
            number /= 36;
        }

        return PlainIban.Write("XE", new(digits));
    }
}

internal sealed class HexEncoder : AddressEncoder
{
    public override string Family => "hex";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        from value in term.Values
        from start in term.Option("starts", "").Split('|')
        let digits = (start + Convert.ToHexString(Bytes(random, int.Parse(value.Text))).ToLowerInvariant())[..(2 * int.Parse(value.Text))]
        select new SampleAddress(term.Option("prefix", "") + digits, value.Kind, Promise.Nothing);
}

/// <summary>SEP-23, "Strkeys".</summary>
internal sealed class StrKeyEncoder : AddressEncoder
{
    public override string Family => "strkey";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var (letter, kind) in term.Values)
        {
            byte version = letter switch { "G" => 6 << 3, "M" => 12 << 3, "C" => 2 << 3, _ => throw new NotSupportedException(letter) };
            byte[] content = [version, .. Bytes(random, letter == "M" ? 40 : 32)];
            var crc = PlainCrc16.Xmodem(content);
            yield return new(SimpleBase.Base32.Rfc4648.Encode([.. content, (byte)crc, (byte)(crc >> 8)], padding: false), kind);
        }
    }
}

/// <summary>TEP-2.</summary>
internal sealed class TonEncoder : AddressEncoder
{
    public override string Family => "ton";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var (flag, kind) in new (byte, string)[] { (0x11, "bounceable"), (0x51, "non-bounceable"), (0x91, "bounceable-test-only"), (0xd1, "non-bounceable-test-only") })
        {
            byte[] content = [flag, random.Next(2) == 0 ? (byte)0 : (byte)0xff, .. Bytes(random, 32)];
            var crc = PlainCrc16.Xmodem(content);
            var text = Convert.ToBase64String([.. content, (byte)(crc >> 8), (byte)crc]);
            yield return new(text, kind);
            yield return new(text.Replace('+', '-').Replace('/', '_'), kind);
        }

        yield return new((random.Next(2) == 0 ? "0:" : "-1:") + Convert.ToHexString(Bytes(random, 32)), "raw", Promise.Nothing);
    }
}

/// <summary>The TON documentation, "Raw addresses"; Everscale and Venom write them alone.</summary>
internal sealed class TvmRawEncoder : AddressEncoder
{
    public override string Family => "tvm-raw";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        term.Values.Select(v => new SampleAddress($"{v.Text}:{Convert.ToHexString(Bytes(random, 32)).ToLowerInvariant()}", "raw", Promise.Nothing));
}

/// <summary>The definition of CRC-16/XMODEM, bit by bit.</summary>
internal static class PlainCrc16
{
    public static int Xmodem(byte[] bytes)
    {
        var crc = 0;
        foreach (var bit in bytes.SelectMany(b => Enumerable.Range(0, 8).Select(i => (b >> (7 - i)) & 1)))
        {
            crc = ((crc << 1) & 0xffff) ^ ((((crc >> 15) & 1) ^ bit) == 1 ? 0x1021 : 0);
        }

        return crc;
    }
}
