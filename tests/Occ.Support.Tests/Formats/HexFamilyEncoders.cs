using System.Numerics;

namespace Occ.Support.Tests.Formats;

/// <summary>EIP-1191.</summary>
internal sealed class EvmEip1191Encoder : AddressEncoder
{
    public override string Family => "evm-eip1191";

    public override IEnumerable<string> Terms => ["evm-eip1191(30)", "evm-eip1191(31)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var digits = Convert.ToHexString(Bytes(random, 20)).ToLowerInvariant();
        yield return new("0x" + EvmEncoder.Mixed(digits, term.Value + "0x"), "account", Promise.Nothing);
        yield return new("0x" + digits, "account", Promise.Nothing);
    }
}

/// <summary>AIP-40.</summary>
internal sealed class AptosEncoder : AddressEncoder
{
    public override string Family => "aptos";

    public override IEnumerable<string> Terms => ["aptos"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
    [
        new("0x" + Convert.ToHexString(Bytes(random, 32)), "account", Promise.Nothing),
        new("0x" + Convert.ToHexString([.. new byte[31], (byte)random.Next(16)]), "account", Promise.Nothing),
        new($"0x{random.Next(16):x}", "account", Promise.Nothing),
    ];
}

internal sealed class FeltEncoder : AddressEncoder
{
    public override string Family => "felt";

    public override IEnumerable<string> Terms => ["felt"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var digits = Convert.ToHexString([(byte)random.Next(7), .. Bytes(random, 31)]).ToLowerInvariant();
        yield return new("0x" + digits, "account", Promise.Nothing);
        yield return new("0x" + digits.TrimStart('0'), "account", Promise.Nothing);
        yield return new("0x" + digits[random.Next(64)..], "account", Promise.Nothing);
    }
}

/// <summary>Words of Flow's code: sums of rows of its generator matrix, as flow-go makes addresses.</summary>
internal sealed class FlowEncoder : AddressEncoder
{
    /// <summary>The first rows of the generator matrix, from flow-go's model/flow/address.go.</summary>
    private static readonly ulong[] Words =
    [
        0xe467b9dd11fa00df, 0xf233dcee88fe0abe, 0xf919ee77447b7497, 0xfc8cf73ba23a260d, 0xfe467b9dd11ee2a1, 0xff233dcee888d807, 0xff919ee774476ce6,
        0x7fc8cf73ba231d10, 0x3fe467b9dd11b183, 0x1ff233dcee8f96d6, 0x8ff919ee774757ba, 0x47fc8cf73ba2b331, 0x23fe467b9dd27f6c, 0x11ff233dceee8e82,
    ];

    public override string Family => "flow";

    public override IEnumerable<string> Terms => ["flow(main)", "flow(test)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var word = term.Value == "main" ? 0UL : 0x6834ba37b3980209UL;
        word ^= Words[random.Next(Words.Length)];
        foreach (var other in Words.Where(_ => random.Next(2) == 0))
        {
            word ^= other;
        }

        yield return new($"0x{word:x16}", "account");
        yield return new($"{word:x16}", "account");
        yield return new($"0x{word:X16}", "account");
    }
}

internal sealed class SiaEncoder : AddressEncoder
{
    public override string Family => "sia";

    public override IEnumerable<string> Terms => ["sia"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var hash = Bytes(random, 32);
        yield return new(Convert.ToHexString([.. hash, .. PlainHashes.Blake2b(hash, 32)[..6]]).ToLowerInvariant(), "unlock-hash");
    }
}

/// <summary>CEP-57, letter by letter.</summary>
internal sealed class CasperEncoder : AddressEncoder
{
    public override string Family => "casper";

    public override IEnumerable<string> Terms => ["casper"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var (prefix, size, kind) in new[] { ("01", 32, "ed25519"), ("02", 33, "secp256k1"), ("account-hash-", 32, "account-hash") })
        {
            var bytes = Bytes(random, size);
            yield return new(prefix + Mixed(bytes), kind, Promise.Nothing);
            yield return new(prefix + Convert.ToHexString(bytes).ToLowerInvariant(), kind, Promise.Nothing);
        }
    }

    private static string Mixed(byte[] bytes)
    {
        var bits = new Queue<bool>(PlainHashes.Blake2b(bytes, 32).SelectMany(b => Enumerable.Range(0, 8).Select(i => (b & (1 << i)) != 0)));
        return string.Concat(Convert.ToHexString(bytes).Select(c => char.IsAsciiDigit(c) || bits.Dequeue() ? c : char.ToLowerInvariant(c)));
    }
}

internal sealed class IcpAccountEncoder : AddressEncoder
{
    public override string Family => "icp-account";

    public override IEnumerable<string> Terms => ["icp-account"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var rest = Bytes(random, 28);
        yield return new($"{System.IO.Hashing.Crc32.HashToUInt32(rest):x8}{Convert.ToHexString(rest).ToLowerInvariant()}", "account");
    }
}

internal sealed class IcpPrincipalEncoder : AddressEncoder
{
    public override string Family => "icp-principal";

    public override IEnumerable<string> Terms => ["icp-principal"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var (principal, kind) in new[] { ([.. Bytes(random, 28), 2], "principal"), ([.. Bytes(random, 9), 1], "canister"), (new byte[] { 4 }, "anonymous") })
        {
            var crc = System.IO.Hashing.Crc32.HashToUInt32(principal);
            byte[] bytes = [(byte)(crc >> 24), (byte)(crc >> 16), (byte)(crc >> 8), (byte)crc, .. principal];
            var letters = PlainNumbers.WriteBits(bytes, "abcdefghijklmnopqrstuvwxyz234567");
            yield return new(string.Join('-', letters.Chunk(5).Select(g => new string(g))), kind);
        }
    }
}

internal sealed class QrlEncoder : AddressEncoder
{
    public override string Family => "qrl";

    public override IEnumerable<string> Terms => ["qrl"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        byte[] content = [(byte)random.Next(3), (byte)random.Next(16), 0, .. Bytes(random, 32)];
        byte[] address = [.. content, .. System.Security.Cryptography.SHA256.HashData(content)[^4..]];
        yield return new("Q" + Convert.ToHexString(address).ToLowerInvariant(), "account");
    }
}

internal sealed class ViteEncoder : AddressEncoder
{
    public override string Family => "vite";

    public override IEnumerable<string> Terms => ["vite"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var address = Bytes(random, 20);
        var check = PlainHashes.Blake2b(address, 5);
        yield return new("vite_" + Convert.ToHexString([.. address, .. check]).ToLowerInvariant(), "account");
        yield return new("vite_" + Convert.ToHexString([.. address, .. check.Select(b => (byte)(255 - b))]).ToLowerInvariant(), "contract");
    }
}

internal sealed class TronHexEncoder : AddressEncoder
{
    public override string Family => "tron-hex";

    public override IEnumerable<string> Terms => ["tron-hex"];

    public override string CanonicalTerm => "base58check(41=account)";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        [new("41" + Convert.ToHexString(Bytes(random, 20)), "hex", Promise.Nothing)];
}

/// <summary>Kadena's principals and names.</summary>
internal sealed class KadenaEncoder : AddressEncoder
{
    public override string Family => "kadena";

    public override IEnumerable<string> Terms => ["kadena"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var hash = Convert.ToBase64String(Bytes(random, 32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return
        [
            new("k:" + Convert.ToHexString(Bytes(random, 32)).ToLowerInvariant(), "key", Promise.Nothing),
            new($"w:{hash}:keys-all", "principal", Promise.Nothing),
            new($"c:{hash}", "principal", Promise.Nothing),
            new("r:free.my-guard", "principal", Promise.Nothing),
            new($"old-account{random.Next(1000)}", "named", Promise.Nothing),
        ];
    }
}

internal sealed class QubicEncoder : AddressEncoder
{
    public override string Family => "qubic";

    public override IEnumerable<string> Terms => ["qubic"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var key = Bytes(random, 32);
        var hash = new byte[3];
        KangarooTwelve.Hash(key, hash);
        var parts = key.Chunk(8).Select(part => Letters(BitConverter.ToUInt64(part), 14));
        yield return new(string.Concat(parts) + Letters((hash[0] | (hash[1] << 8) | (hash[2] << 16)) & 0x3ffff, 4), "account");
    }

    private static string Letters(BigInteger number, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => (char)('A' + (int)(number / BigInteger.Pow(26, i) % 26))));
}

internal sealed class CantonPartyEncoder : AddressEncoder
{
    public override string Family => "canton-party";

    public override IEnumerable<string> Terms => ["canton-party"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        [new($"party-{random.Next(100)}::1220{Convert.ToHexString(Bytes(random, 32)).ToLowerInvariant()}", "party", Promise.Nothing)];
}

internal sealed class Base64UrlEncoder : AddressEncoder
{
    public override string Family => "base64url";

    public override IEnumerable<string> Terms => ["base64url(32)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        [new(Convert.ToBase64String(Bytes(random, 32)).TrimEnd('=').Replace('+', '-').Replace('/', '_'), "account", Promise.Nothing)];
}

/// <summary>HIP-15, by its own pseudo-code; HIP-32.</summary>
internal sealed class HederaEncoder : AddressEncoder
{
    public override string Family => "hedera";

    public override IEnumerable<string> Terms => ["hedera(00)", "hedera(01)", "hedera(a1ff01)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var address = $"0.0.{random.NextInt64(1, 1L << random.Next(1, 40))}";
        yield return new(address, "entity", Promise.Nothing);
        yield return new($"{address}-{Checksum(address, Convert.FromHexString(term.Value))}", "entity");
        yield return new($"0.0.302a300506032b6570032100{Convert.ToHexString(Bytes(random, 32)).ToLowerInvariant()}", "key-alias", Promise.Nothing);
        yield return new($"0.0.302d300706052b8104000a03220003{Convert.ToHexString(Bytes(random, 32)).ToLowerInvariant()}", "key-alias", Promise.Nothing);
    }

    private static string Checksum(string address, byte[] ledgerId)
    {
        var d = address.Select(c => c == '.' ? 10 : c - '0').ToArray();
        var p3 = (int)Math.Pow(26, 3);
        var p5 = (int)Math.Pow(26, 5);
        var even = d.Where((_, i) => i % 2 == 0).Sum() % 11;
        var odd = d.Where((_, i) => i % 2 == 1).Sum() % 11;
        var sd = d.Aggregate(BigInteger.Zero, (sum, x) => (sum * 31) + x) % p3;
        var sh = ledgerId.Concat(new byte[6]).Aggregate(BigInteger.Zero, (sum, x) => (sum * 31) + x) % p5;
        var c = ((((((d.Length % 5 * 11) + even) * 11) + odd) * p3) + sd + sh) % p5;
        var number = c * 1000003 % p5;
        return string.Concat(Enumerable.Range(0, 5).Select(i => (char)('a' + (int)(number / BigInteger.Pow(26, 4 - i) % 26))));
    }
}
