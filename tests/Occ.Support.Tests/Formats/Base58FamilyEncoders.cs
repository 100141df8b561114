using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;

namespace Occ.Support.Tests.Formats;

/// <summary>Base58 of bytes and the first four of a hash over them.</summary>
internal static class PlainBase58
{
    public static string Checked(byte[] content, params IDigest[] digests) => Encode([.. content, .. Hash(content, digests)[..4]]);

    public static string Encode(byte[] bytes) => SimpleBase.Base58.Bitcoin.Encode(bytes);

    public static byte[] Hash(byte[] content, params IDigest[] digests)
    {
        foreach (var digest in digests)
        {
            digest.BlockUpdate(content, 0, content.Length);
            content = new byte[digest.GetDigestSize()];
            digest.DoFinal(content, 0);
        }

        return content;
    }
}

/// <summary>Elements, "Confidential addresses".</summary>
internal sealed class BlindedBase58Encoder : AddressEncoder
{
    public override string Family => "blinded-base58";

    public override IEnumerable<string> Terms => ["blinded-base58(04eb=p2pkh,044b=p2sh)", "blinded-base58(1724=p2pkh,1713=p2sh)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) => term.Values.Select(v => new SampleAddress(
        PlainBase58.Checked([.. Convert.FromHexString(v.Text), 2, .. Bytes(random, 52)], new Sha256Digest(), new Sha256Digest()), v.Kind));
}

/// <summary>CryptoNote standard 007; base58 by blocks with the numbers of a big integer.</summary>
internal sealed class CryptoNoteEncoder : AddressEncoder
{
    private const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static readonly int[] Letters = [0, 2, 3, 5, 6, 7, 9, 10, 11];

    public override string Family => "cryptonote";

    public override IEnumerable<string> Terms =>
    [
        "cryptonote(6=standard)", "cryptonote(53=standard,54=integrated,63=subaddress)", "cryptonote(24=standard,25=integrated,36=subaddress)",
        "cryptonote(197=standard,13944=integrated,14072=integrated,39112=auditable,35401=auditable-integrated;flags)",
    ];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var (tag, kind) in term.Values)
        {
            var isIntegrated = kind.EndsWith("integrated", StringComparison.Ordinal);
            yield return Sample(int.Parse(tag), Bytes(random, isIntegrated ? 72 : 64), kind);
            if (term.Options.ContainsKey("flags"))
            {
                yield return Sample(int.Parse(tag), Bytes(random, isIntegrated ? random.Next(65, 194) : 65), kind);
            }
        }
    }

    private static SampleAddress Sample(int tag, byte[] payload, string kind)
    {
        var varint = new List<byte>();
        for (; tag > 127; tag /= 128)
        {
            varint.Add((byte)((tag % 128) + 128));
        }

        byte[] content = [.. varint, (byte)tag, .. payload];
        byte[] all = [.. content, .. PlainBase58.Hash(content, new KeccakDigest(256))[..4]];
        return new(string.Concat(all.Chunk(8).Select(Block)), kind);
    }

    private static string Block(byte[] bytes)
    {
        var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        var text = new StringBuilder();
        for (var i = 0; i < Letters[bytes.Length]; i++)
        {
            number = BigInteger.DivRem(number, 58, out var digit);
            text.Insert(0, Alphabet[(int)digit]);
        }

        return text.ToString();
    }
}

internal sealed class MixinEncoder : AddressEncoder
{
    public override string Family => "mixin";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
    [
        new(Checked("XIN", Bytes(random, 64)), "account"),
        new(Checked("MIX", [2, 1, 3, .. Bytes(random, 3 * 16)]), "members"),
        new(Checked("MIX", [2, 2, 2, .. Bytes(random, 2 * 64)]), "members"),
    ];

    private static string Checked(string prefix, byte[] content) =>
        prefix + PlainBase58.Encode([.. content, .. PlainBase58.Hash([.. Encoding.ASCII.GetBytes(prefix), .. content], new Sha3Digest(256))[..4]]);
}

internal sealed class WavesEncoder : AddressEncoder
{
    public override string Family => "waves";

    public override IEnumerable<string> Terms => ["waves(W)", "waves(T)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        [new(PlainBase58.Checked([1, (byte)term.Value[0], .. Bytes(random, 20)], new Blake2bDigest(256), new KeccakDigest(256)), "account")];
}

internal sealed class NebulasEncoder : AddressEncoder
{
    public override string Family => "nebulas";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        from type in new[] { (Byte: (byte)0x57, Kind: "account"), (Byte: (byte)0x58, Kind: "contract") }
        select new SampleAddress(PlainBase58.Checked([0x19, type.Byte, .. Bytes(random, 20)], new Sha3Digest(256)), type.Kind);
}

internal sealed class NulsEncoder : AddressEncoder
{
    public override string Family => "nuls";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var (front, chain) = term.Value == "NULS" ? ("NULSd", (byte)1) : ("tNULSe", (byte)2);
        foreach (var (type, kind) in new[] { ((byte)1, "account"), ((byte)2, "contract"), ((byte)3, "multisig") })
        {
            byte[] content = [chain, 0, type, .. Bytes(random, 20)];
            yield return new(front + PlainBase58.Encode([.. content, content.Aggregate((a, b) => (byte)(a ^ b))]), kind, Promise.FindsMostWrongCharacters);
        }
    }
}

internal sealed class ErgoEncoder : AddressEncoder
{
    public override string Family => "ergo";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var network = term.Value == "main" ? 0 : 0x10;
        yield return Sample(network + 1, [(byte)random.Next(2, 4), .. Bytes(random, 32)], "p2pk");
        yield return Sample(network + 2, Bytes(random, 24), "p2sh");
        yield return Sample(network + 3, Bytes(random, random.Next(1, 60)), "p2s");
        yield return Sample(network + 3, Bytes(random, random.Next(200, 780)), "p2s");
    }

    private static SampleAddress Sample(int head, byte[] content, string kind) =>
        new(PlainBase58.Checked([(byte)head, .. content], new Blake2bDigest(256)), kind);
}

internal sealed class AlephiumEncoder : AddressEncoder
{
    public override string Family => "alephium";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        yield return new(PlainBase58.Encode([0, .. Bytes(random, 32)]), "p2pkh", Promise.Nothing);
        yield return new(PlainBase58.Encode([2, .. Bytes(random, 32)]), "p2sh", Promise.Nothing);
        yield return new(PlainBase58.Encode([3, .. Bytes(random, 32)]), "contract", Promise.Nothing);
        var keys = random.Next(1, 26);
        yield return new(PlainBase58.Encode([1, (byte)keys, .. Bytes(random, 32 * keys), (byte)random.Next(1, keys + 1)]), "p2mpkh", Promise.Nothing);
        foreach (var (type, size) in new (byte[], int)[] { ([0], 33), ([1], 33), ([2], 32), ([3], 33) })
        {
            var text = Groupless(4, [.. type, .. Bytes(random, size)]);
            yield return new(text, "p2pk", Promise.FindsMostWrongCharacters);
            yield return new(text + ":" + random.Next(4), "p2pk", Promise.FindsMostWrongCharacters);
        }

        yield return new(Groupless(5, Bytes(random, 32)), "p2hmpk", Promise.FindsMostWrongCharacters);
    }

    private static string Groupless(byte type, byte[] key)
    {
        var sum = key.Aggregate(new BigInteger(5381), (hash, b) => ((hash * 33) + b) % (BigInteger.One << 32));
        var check = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, (uint)sum);
        return PlainBase58.Encode([type, .. key, .. check]);
    }
}

internal sealed class MobileCoinEncoder : AddressEncoder
{
    public override string Family => "mobilecoin";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        byte[] keys = [0x0a, 34, 0x0a, 32, .. Bytes(random, 32), 0x12, 34, 0x0a, 32, .. Bytes(random, 32)];
        byte[] fog = [0x1a, 17, .. "fog://example.com"u8, 0x2a, 64, .. Bytes(random, 64)];
        yield return Sample([0x0a, (byte)keys.Length, .. keys]);
        var length = keys.Length + fog.Length;
        yield return Sample([0x0a, (byte)(length | 0x80), (byte)(length >> 7), .. keys, .. fog]);
    }

    private static SampleAddress Sample(byte[] content) => new(PlainBase58.Encode([.. System.IO.Hashing.Crc32.Hash(content), .. content]), "account");
}

internal sealed class HeliumEncoder : AddressEncoder
{
    public override string Family => "helium";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        yield return Sample([0, .. Bytes(random, 32)], "account");
        yield return Sample([1, .. Bytes(random, 32)], "account");
        yield return Sample([2, .. Bytes(random, 36)], "multisig");
    }

    private static SampleAddress Sample(byte[] key, string kind) =>
        new(PlainBase58.Checked([0, .. key], new Sha256Digest(), new Sha256Digest()), kind);
}

internal sealed class EosioKeyEncoder : AddressEncoder
{
    public override string Family => "eosio-key";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        byte[] key = [(byte)random.Next(2, 4), .. Bytes(random, 32)];
        foreach (var (front, curve, kind) in new[] { (term.Value, "", "public-key"), ("PUB_K1_", "K1", "public-key"), ("PUB_R1_", "R1", "public-key-r1") })
        {
            var hash = PlainBase58.Hash([.. key, .. Encoding.ASCII.GetBytes(curve)], new RipeMD160Digest());
            yield return new(front + PlainBase58.Encode([.. key, .. hash[..4]]), kind);
        }
    }
}

internal sealed class LiskLegacyEncoder : AddressEncoder
{
    public override string Family => "lisk-legacy";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
    [
        new(BitConverter.ToUInt64(Bytes(random, 8)) + "L", "account-legacy", Promise.Nothing),
        new(ulong.MaxValue + "L", "account-legacy", Promise.Nothing),
    ];
}
