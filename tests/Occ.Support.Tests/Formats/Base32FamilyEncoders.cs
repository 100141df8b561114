using System.Numerics;

namespace Occ.Support.Tests.Formats;

internal sealed class AlgorandEncoder : AddressEncoder
{
    public override string Family => "algorand";

    public override IEnumerable<string> Terms => ["algorand"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var key = Bytes(random, 32);
        yield return new(SimpleBase.Base32.Rfc4648.Encode([.. key, .. PlainHashes.Sha512With256Bits(key)[^4..]], padding: false), "account");
    }
}

/// <summary>NEM Technical Reference, section 3.1.</summary>
internal sealed class NemEncoder : AddressEncoder
{
    public override string Family => "nem";

    public override IEnumerable<string> Terms => ["nem(N)", "nem(T)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        byte[] content = [term.Value == "N" ? (byte)0x68 : (byte)0x98, .. Bytes(random, 20)];
        var text = SimpleBase.Base32.Rfc4648.Encode([.. content, .. PlainHashes.Keccak256(content)[..4]], padding: false);
        yield return new(text, "account");
        yield return new(string.Join('-', text.Chunk(6).Select(g => new string(g))), "account", Promise.Nothing);
    }
}

/// <summary>Symbol Technical Reference, section 5.2.</summary>
internal sealed class SymbolEncoder : AddressEncoder
{
    public override string Family => "symbol";

    public override IEnumerable<string> Terms => ["symbol(N)", "symbol(T)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        byte[] content = [term.Value == "N" ? (byte)0x68 : (byte)0x98, .. Bytes(random, 20)];
        var text = SimpleBase.Base32.Rfc4648.Encode([.. content, .. PlainHashes.Sha3(content)[..3]], padding: false);
        yield return new(text, "account");
        yield return new(string.Join('-', text.Chunk(6).Select(g => new string(g))), "account", Promise.Nothing);
    }
}

internal sealed class NanoEncoder : AddressEncoder
{
    public override string Family => "nano";

    public override IEnumerable<string> Terms => ["nano(nano_,xrb_)", "nano(ban_)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var key = Bytes(random, 32);
        var check = PlainHashes.Blake2b(key, 5);
        Array.Reverse(check);
        var letters = PlainNumbers.Write([.. key, .. check], "13456789abcdefghijkmnopqrstuwxyz", 60);
        return term.Values.Select(v => new SampleAddress(v.Text + letters, "account"));
    }
}

internal sealed class NimiqEncoder : AddressEncoder
{
    public override string Family => "nimiq";

    public override IEnumerable<string> Terms => ["nimiq"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var text = PlainIban.Write("NQ", PlainNumbers.Write(Bytes(random, 20), "0123456789ABCDEFGHJKLMNPQRSTUVXY", 32));
        yield return new(text, "account", Promise.Nothing);
        yield return new(string.Join(' ', text.Chunk(4).Select(g => new string(g))), "account", Promise.Nothing);
    }
}

/// <summary>Filecoin specification, "Address"; FIP-48.</summary>
internal sealed class FilecoinEncoder : AddressEncoder
{
    public override string Family => "filecoin";

    public override IEnumerable<string> Terms => ["filecoin(f)", "filecoin(t)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        yield return new($"{term.Value}0{(ulong)random.NextInt64() >> random.Next(60)}", "id", Promise.Nothing);
        foreach (var (protocol, size, kind) in new[] { (1, 20, "secp256k1"), (2, 20, "actor"), (3, 48, "bls") })
        {
            var payload = Bytes(random, size);
            yield return new($"{term.Value}{protocol}{Letters([(byte)protocol], payload)}", kind);
        }

        yield return new($"{term.Value}410f{Letters([4, 10], Bytes(random, 20))}", "delegated");
        yield return new($"{term.Value}4300f{Letters([4, 0xac, 0x02], Bytes(random, random.Next(55)))}", "delegated");
    }

    private static string Letters(byte[] hashedFirst, byte[] payload) => PlainNumbers.WriteBits(
        [.. payload, .. PlainHashes.Blake2b([.. hashedFirst, .. payload], 4)], "abcdefghijklmnopqrstuvwxyz234567");
}

/// <summary>SIP-005.</summary>
internal sealed class C32CheckEncoder : AddressEncoder
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public override string Family => "c32check";

    public override IEnumerable<string> Terms => ["c32check(22=p2pkh,20=p2sh)", "c32check(26=p2pkh,21=p2sh)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var (version, kind) in term.Values)
        {
            var number = int.Parse(version);
            byte[] hash = [.. new byte[Math.Max(0, random.Next(12) - 8)], .. Bytes(random, 20)];
            hash = hash[..20];
            byte[] bytes = [.. hash, .. Base58CheckEncoder.Sha256Twice([(byte)number, .. hash])[..4]];
            var zeros = bytes.TakeWhile(b => b == 0).Count();
            var text = $"S{Alphabet[number]}{new string('0', zeros)}{PlainNumbers.Write(bytes, Alphabet, 39).TrimStart('0')}";
            yield return new(text, kind);
            yield return new("S" + text[1..].ToLowerInvariant().Replace('1', 'l').Replace('0', 'O'), kind, Promise.Nothing);
        }
    }
}

/// <summary>The Reed-Solomon code of Nxt, by polynomial division with its generator.</summary>
internal sealed class NxtReedSolomonEncoder : AddressEncoder
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public override string Family => "nxt-rs";

    public override IEnumerable<string> Terms => ["nxt-rs(NXT)", "nxt-rs(ARDOR)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var account = new BigInteger(Bytes(random, 8), isUnsigned: true);
        var code = Enumerable.Range(0, 13).Select(i => (int)(account >> (5 * i) & 31)).ToList();
        var check = new int[4];
        for (var i = 12; i >= 0; i--)
        {
            var feedback = code[i] ^ check[3];
            check = [Times(17, feedback), check[0] ^ Times(9, feedback), check[1] ^ Times(6, feedback), check[2] ^ Times(30, feedback)];
        }

        code.AddRange(check);
        int[] order = [3, 2, 1, 0, 7, 6, 5, 4, 13, 14, 15, 16, 12, 8, 9, 10, 11];
        var letters = string.Concat(order.Select(i => Alphabet[code[i]]));
        yield return new($"{term.Value}-{letters[..4]}-{letters[4..8]}-{letters[8..12]}-{letters[12..]}", "account");
    }

    private static int Times(int a, int b)
    {
        var product = Enumerable.Range(0, 5).Where(i => (b >> i & 1) == 1).Aggregate(0, (sum, i) => sum ^ (a << i));
        for (var bit = 9; bit >= 5; bit--)
        {
            product ^= (product >> bit & 1) == 1 ? 0b100101 << (bit - 5) : 0;
        }

        return product;
    }
}
