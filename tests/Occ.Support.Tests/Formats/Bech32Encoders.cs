namespace Occ.Support.Tests.Formats;

/// <summary>The reference algorithm of BIP-173 and BIP-350, written straight.</summary>
internal static class PlainBech32
{
    public const uint Bech32 = 1;
    public const uint Bech32m = 0x2bc830a3;

    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    public static string Encode(string hrp, IReadOnlyList<int> values, uint constant)
    {
        var all = Expand(hrp).Concat(values).ToList();
        var checksum = Polymod([.. all, 0, 0, 0, 0, 0, 0]) ^ constant;
        var letters = values.Concat(Enumerable.Range(0, 6).Select(i => (int)(checksum >> (5 * (5 - i)) & 31)));
        return hrp + "1" + string.Concat(letters.Select(v => Alphabet[v]));
    }

    public static List<int> Regroup(IEnumerable<byte> bytes)
    {
        var bits = string.Concat(bytes.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        bits = bits.PadRight((bits.Length + 4) / 5 * 5, '0');
        return [.. Enumerable.Range(0, bits.Length / 5).Select(i => Convert.ToInt32(bits.Substring(i * 5, 5), 2))];
    }

    private static IEnumerable<int> Expand(string hrp) => hrp.Select(c => c >> 5).Append(0).Concat(hrp.Select(c => c & 31));

    public static uint Polymod(List<int> values)
    {
        uint[] generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
        uint check = 1;
        foreach (var value in values)
        {
            var top = check >> 25;
            check = ((check & 0x1ffffff) << 5) ^ (uint)value;
            for (var i = 0; i < 5; i++)
            {
                check ^= ((top >> i) & 1) == 1 ? generator[i] : 0;
            }
        }

        return check;
    }
}

internal sealed class SegwitEncoder : AddressEncoder
{
    public override string Family => "segwit";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        yield return new(Text(term.Value, 0, Bytes(random, 20)), "p2wpkh");
        yield return new(Text(term.Value, 0, Bytes(random, 32)), "p2wsh");
        yield return new(Text(term.Value, 1, Bytes(random, 32)), "p2tr");
        yield return new(Text(term.Value, 1, [0x4e, 0x73]), "p2a");
        yield return new(Text(term.Value, random.Next(2, 17), Bytes(random, random.Next(2, 41))), "witness-unknown");
        yield return new(Text(term.Value, 0, Bytes(random, 20)).ToUpperInvariant(), "p2wpkh");
    }

    private static string Text(string hrp, int version, byte[] program) =>
        PlainBech32.Encode(hrp, [version, .. PlainBech32.Regroup(program)], version == 0 ? PlainBech32.Bech32 : PlainBech32.Bech32m);
}

internal abstract class Bech32BytesEncoder(string family, uint constant, bool hasVersion) : AddressEncoder
{
    public override string Family => family;

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        from value in term.Values
        from size in term.Option("size", "20").Split('|').Select(int.Parse)
        let text = Text(value.Text, Payload(term, size, random))
        let kind = value.Kind.Length == 0 ? "account" : value.Kind
        from sample in new[] { text, text.ToUpperInvariant() }
        select new SampleAddress(term.Option("prefix", "") + sample, kind);

    private static byte[] Payload(FormatNotation term, int size, Random random)
    {
        var first = term.Option("first", "").Split('|');
        var bytes = Bytes(random, size);
        bytes[0] = first[0].Length == 0 ? bytes[0] : Convert.ToByte(first[random.Next(first.Length)], 16);
        return bytes;
    }

    private string Text(string hrp, byte[] payload) =>
        PlainBech32.Encode(hrp, [.. hasVersion ? [0] : Array.Empty<int>(), .. PlainBech32.Regroup(payload)], constant);
}

internal sealed class Bech32Encoder() : Bech32BytesEncoder("bech32", PlainBech32.Bech32, hasVersion: false)
{
    public override IEnumerable<string> Terms =>
    [
        "bech32(avax;size=20;prefix=X-)", "bech32(bva=validator;size=20)", "bech32(erd;size=32)", "bech32(npub;size=32)",
        "bech32(oasis;size=21;first=00)", "bech32(zs=sapling;size=43)", "bech32(demo;size=20|32|64;first=01|02)",
    ];
}

internal sealed class Bech32mEncoder() : Bech32BytesEncoder("bech32m", PlainBech32.Bech32m, hasVersion: false)
{
    public override IEnumerable<string> Terms =>
    [
        "bech32m(account_rdx;size=30;first=c1|d1|51)", "bech32m(account_tdx_2_;size=30)", "bech32m(sm=spark;size=84)",
        "bech32m(tex=tex;size=20)", "bech32m(znam=shielded;size=44)",
    ];
}

internal sealed class VersionedBech32Encoder() : Bech32BytesEncoder("bech32v", PlainBech32.Bech32, hasVersion: true)
{
    public override IEnumerable<string> Terms => ["bech32v(hs=account;size=20|32)", "bech32v(ltcmweb=mweb;size=66)"];
}

/// <summary>Cosmos SDK documentation, "Accounts" and ADR-028; amino prefixes of keys from the Amino specification.</summary>
internal sealed class CosmosEncoder : AddressEncoder
{
    public override string Family => "cosmos";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var hrp = term.Value;
        yield return Sample(hrp, Bytes(random, 20), "account");
        yield return Sample(hrp, Bytes(random, 32), "contract");
        yield return Sample(hrp + "valoper", Bytes(random, 20), "validator-operator");
        yield return Sample(hrp + "valcons", Bytes(random, 20), "validator-consensus");
        yield return Sample(hrp + "pub", [0xeb, 0x5a, 0xe9, 0x87, 0x21, .. Bytes(random, 33)], "public-key");
        yield return Sample(hrp + "valconspub", [0x16, 0x24, 0xde, 0x64, 0x20, .. Bytes(random, 32)], "public-key");
    }

    private static SampleAddress Sample(string hrp, byte[] payload, string kind) =>
        new(PlainBech32.Encode(hrp, PlainBech32.Regroup(payload), PlainBech32.Bech32), kind);
}

/// <summary>CIP-19: Shelley in bech32, Byron in base58 of CBOR.</summary>
internal sealed class CardanoEncoder : AddressEncoder
{
    public override string Family => "cardano";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var isMain = term.Value == "main";
        var network = isMain ? 1 : 0;
        for (var type = 0; type < 8; type++)
        {
            byte[] rest = type switch { < 4 => Bytes(random, 28), 4 or 5 => [0x81, 0x07, 0x05, 0x80, 0x01], _ => [] };
            var kind = type switch { < 4 => "base", 4 or 5 => "pointer", _ => "enterprise" };
            yield return Shelley(isMain ? "addr" : "addr_test", [(byte)((type << 4) | network), .. Bytes(random, 28), .. rest], kind);
        }

        yield return Shelley(isMain ? "stake" : "stake_test", [(byte)(0xe0 | network), .. Bytes(random, 28)], "reward");
        yield return Byron(isMain, Bytes(random, 28));
    }

    private static SampleAddress Shelley(string hrp, byte[] payload, string kind) =>
        new(PlainBech32.Encode(hrp, PlainBech32.Regroup(payload), PlainBech32.Bech32), kind);

    private static SampleAddress Byron(bool isMain, byte[] root)
    {
        byte[] attributes = isMain ? [0xa0] : [0xa1, 0x02, 0x45, 0x1a, 0x41, 0x70, 0xcb, 0x17];
        byte[] payload = [0x83, 0x58, 28, .. root, .. attributes, 0x00];
        var crc = System.IO.Hashing.Crc32.HashToUInt32(payload);
        byte[] cbor = [0x82, 0xd8, 0x18, 0x58, (byte)payload.Length, .. payload, 0x1a, (byte)(crc >> 24), (byte)(crc >> 16), (byte)(crc >> 8), (byte)crc];
        return new(SimpleBase.Base58.Bitcoin.Encode(cbor), "byron");
    }
}
