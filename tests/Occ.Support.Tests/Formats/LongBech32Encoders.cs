using Org.BouncyCastle.Crypto.Digests;

namespace Occ.Support.Tests.Formats;

/// <summary>BIP-352, "Address encoding".</summary>
internal sealed class SilentPaymentEncoder : AddressEncoder
{
    public override string Family => "silent-payment";

    public override IEnumerable<string> Terms => ["silent-payment(sp)", "silent-payment(tsp)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        byte[] keys = [2, .. Bytes(random, 32), 3, .. Bytes(random, 32)];
        yield return Sample(term.Value, 0, keys);
        yield return Sample(term.Value, random.Next(1, 31), [.. keys, .. Bytes(random, random.Next(500))]);
    }

    private static SampleAddress Sample(string hrp, int version, byte[] keys) =>
        new(PlainBech32.Encode(hrp, [version, .. PlainBech32.Regroup(keys)], PlainBech32.Bech32m), "silent-payment");
}

/// <summary>Elements, "blech32.cpp", written straight.</summary>
internal sealed class Blech32Encoder : AddressEncoder
{
    public override string Family => "blech32";

    public override IEnumerable<string> Terms => ["blech32(lq)", "blech32(tlq)", "blech32(el)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        yield return new(Text(term.Value, 0, Bytes(random, 20), random), "confidential-p2wpkh");
        yield return new(Text(term.Value, 0, Bytes(random, 32), random), "confidential-p2wsh");
        yield return new(Text(term.Value, 1, Bytes(random, 32), random), "confidential-p2tr");
        yield return new(Text(term.Value, random.Next(2, 17), Bytes(random, random.Next(2, 41)), random), "confidential-witness-unknown");
        yield return new(Text(term.Value, 0, Bytes(random, 20), random).ToUpperInvariant(), "confidential-p2wpkh");
    }

    private static string Text(string hrp, int version, byte[] program, Random random)
    {
        List<int> values = [version, .. PlainBech32.Regroup([(byte)random.Next(2, 4), .. Bytes(random, 32), .. program])];
        var checksum = Polymod([.. hrp.Select(c => c >> 5), 0, .. hrp.Select(c => c & 31), .. values, .. new int[12]])
            ^ (version == 0 ? 1UL : 0x455972a3350f7a1UL);
        var letters = values.Concat(Enumerable.Range(0, 12).Select(i => (int)(checksum >> (5 * (11 - i)) & 31)));
        return hrp + "1" + string.Concat(letters.Select(v => PlainCashAddr.Alphabet[v]));
    }

    public static ulong Polymod(List<int> values)
    {
        ulong[] generator = [0x7d52fba40bd886, 0x5e8dbf1a03950c, 0x1c3a3c74072a18, 0x385d72fa0e5139, 0x7093e5a608865b];
        ulong check = 1;
        foreach (var value in values)
        {
            var top = check >> 55;
            check = ((check & 0x7fffffffffffff) << 5) ^ (ulong)value;
            for (var i = 0; i < 5; i++)
            {
                check ^= ((top >> i) & 1) == 1 ? generator[i] : 0;
            }
        }

        return check;
    }
}

/// <summary>ZIP-316, "Jumbling": the forward direction, which the product does not have.</summary>
internal static class PlainF4Jumble
{
    public static byte[] Jumble(byte[] message)
    {
        var split = Math.Min(64, message.Length / 2);
        byte[] a = message[..split], b = message[split..];
        var x = Xor(b, G(0, a, b.Length));
        var y = Xor(a, H(0, x, a.Length));
        var d = Xor(x, G(1, y, x.Length));
        var c = Xor(y, H(1, d, y.Length));
        return [.. c, .. d];
    }

    private static byte[] H(byte round, byte[] source, int length) => Hash([.. "UA_F4Jumble_H"u8, round, 0, 0], source, length);

    private static byte[] G(byte round, byte[] source, int length) =>
        [.. Enumerable.Range(0, (length + 63) / 64).SelectMany(j => Hash([.. "UA_F4Jumble_G"u8, round, (byte)j, (byte)(j >> 8)], source, 64)).Take(length)];

    private static byte[] Hash(byte[] personalization, byte[] source, int length)
    {
        var digest = new Blake2bDigest(null, length, null, personalization);
        digest.BlockUpdate(source, 0, source.Length);
        var hash = new byte[length];
        digest.DoFinal(hash, 0);
        return hash;
    }

    private static byte[] Xor(byte[] left, byte[] right) => [.. left.Zip(right, (l, r) => (byte)(l ^ r))];
}

/// <summary>ZIP-316, "Encoding of Unified Addresses".</summary>
internal sealed class ZcashUnifiedEncoder : AddressEncoder
{
    public override string Family => "zcash-unified";

    public override IEnumerable<string> Terms => ["zcash-unified(u)", "zcash-unified(utest)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        yield return new(Text(term.Value, [.. Item(3, 43, random)]), "unified");
        yield return new(Text(term.Value, [.. Item(0, 20, random), .. Item(2, 43, random)]), "unified");
        yield return new(Text(term.Value, [.. Item(1, 20, random), .. Item(2, 43, random), .. Item(3, 43, random), .. Item(0xc1, 9, random)]), "unified");
        yield return new(Text(term.Value, [.. Item(3, 43, random), 0xfd, 0xfa, 0xff, 0xfd, 0x2c, 0x01, .. Bytes(random, 300)]).ToUpperInvariant(), "unified");
    }

    public static string Text(string hrp, byte[] items)
    {
        byte[] padding = [.. hrp.Select(c => (byte)c), .. new byte[16 - hrp.Length]];
        return PlainBech32.Encode(hrp, PlainBech32.Regroup(PlainF4Jumble.Jumble([.. items, .. padding])), PlainBech32.Bech32m);
    }

    public static byte[] Item(byte type, byte length, Random random) => [type, length, .. Bytes(random, length)];
}

/// <summary>Penumbra protocol, "Addresses".</summary>
internal sealed class PenumbraEncoder : AddressEncoder
{
    public override string Family => "penumbra";

    public override IEnumerable<string> Terms => ["penumbra(penumbra)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var address = Bytes(random, 80);
        address[47] = (byte)random.Next(0x12); // the key's most significant byte, below the field's
        var values = PlainBech32.Regroup(PlainF4Jumble.Jumble(address));
        yield return new(PlainBech32.Encode(term.Value, values, PlainBech32.Bech32m), "account");
        yield return new(PlainBech32.Encode(term.Value + "compat1", values, PlainBech32.Bech32), "account-compatible");
    }
}

/// <summary>RFC-0021 of Nervos.</summary>
internal sealed class NervosEncoder : AddressEncoder
{
    public override string Family => "nervos";

    public override IEnumerable<string> Terms => ["nervos(ckb)", "nervos(ckt)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var hashType = random.GetItems<byte>([0, 1, 2, 4], 1);
        yield return Sample(term.Value, [0, .. Bytes(random, 32), .. hashType, .. Bytes(random, random.Next(60))], PlainBech32.Bech32m, "full");
        yield return Sample(term.Value, [1, (byte)random.Next(3), .. Bytes(random, 20)], PlainBech32.Bech32, "short-legacy");
        yield return Sample(term.Value, [2, .. Bytes(random, 52)], PlainBech32.Bech32, "full-legacy");
        yield return Sample(term.Value, [4, .. Bytes(random, 52)], PlainBech32.Bech32, "full-legacy");
    }

    private static SampleAddress Sample(string hrp, byte[] payload, uint constant, string kind) =>
        new(PlainBech32.Encode(hrp, PlainBech32.Regroup(payload), constant), kind);
}

/// <summary>Pactus documentation, "Address".</summary>
internal sealed class PactusEncoder : AddressEncoder
{
    public override string Family => "pactus";

    public override IEnumerable<string> Terms => ["pactus(pc)", "pactus(tpc)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var (type, kind) in new[] { (1, "validator"), (2, "bls-account"), (3, "ed25519-account") })
        {
            yield return new(PlainBech32.Encode(term.Value, [type, .. PlainBech32.Regroup(Bytes(random, 20))], PlainBech32.Bech32m), kind);
        }

        yield return new(new string('0', 42), "treasury");
    }
}

/// <summary>LIP-18.</summary>
internal sealed class Lisk32Encoder : AddressEncoder
{
    public override string Family => "lisk32";

    public override IEnumerable<string> Terms => ["lisk32"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var values = PlainBech32.Regroup(Bytes(random, 20));
        var checksum = PlainBech32.Polymod([.. values, 0, 0, 0, 0, 0, 0]) ^ 1;
        var letters = values.Concat(Enumerable.Range(0, 6).Select(i => (int)(checksum >> (5 * (5 - i)) & 31)));
        yield return new("lsk" + string.Concat(letters.Select(v => "zxvcpmbn3465o978uyrtkqew2adsjhfg"[v])), "account");
    }
}

/// <summary>derohe, rpc/address.go.</summary>
internal sealed class DeroEncoder : AddressEncoder
{
    public override string Family => "dero";

    public override IEnumerable<string> Terms => ["dero(dero,deroi)", "dero(deto,detoi)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var (hrp, _) in term.Values)
        {
            byte[] key = [1, (byte)random.Next(0x30), .. Bytes(random, 31), (byte)random.Next(2)];
            byte[] arguments = [0xa1, 0x62, 0x44, 0x55, 0x1b, .. Bytes(random, 8)];
            var isIntegrated = hrp.EndsWith('i');
            byte[] payload = isIntegrated ? [.. key, .. arguments] : key;
            yield return new(PlainBech32.Encode(hrp, PlainBech32.Regroup(payload), PlainBech32.Bech32), isIntegrated ? "integrated" : "account");
        }
    }
}
