using System.Security.Cryptography;

namespace Occ.Support.Tests.Formats;

internal sealed class Base58CheckEncoder : AddressEncoder
{
    public override string Family => "base58check";

    public override IEnumerable<string> Terms =>
    [
        "base58check(0f21=p2pkh,0efc=p2sh,0f01=p2pkh-edwards,0ee3=p2pkh-schnorr;hash=blake256d)",
        "base58check(6f=p2pkh,c4=p2sh;hash=groestl512d)",
        "base58check(30=p2pkh,32=p2sh,05=p2sh-legacy)",
        "base58check(01b9bb=exchange)",
        "base58check(16b6=sprout;size=64)",
        "base58check(017507=p2pkh,0174f1=p2sh)",
        "base58check(21=standard,12=multisig,1f=cross-chain,4b=deposit)",
    ];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        var size = int.Parse(term.Option("size", "20"));
        foreach (var (version, kind) in term.Values)
        {
            byte[] content = [.. version == "-" ? [] : Convert.FromHexString(version), .. Bytes(random, size)];
            yield return new(term.Option("prefix", "") + SimpleBase.Base58.Bitcoin.Encode([.. content, .. Hash(term, content)[..4]]), kind);
        }
    }

    private static byte[] Hash(FormatNotation term, byte[] content)
    {
        var hash = new byte[64];
        switch (term.Option("hash", "sha256d"))
        {
            case "sha256d": return Sha256Twice(content);
            case "blake256d": Blake256.HashTwice(content, hash); return hash;
            case "groestl512d": Groestl512.HashTwice(content, hash); return hash;
            default: throw new NotSupportedException();
        }
    }

    public static byte[] Sha256Twice(byte[] content) => SHA256.HashData(SHA256.HashData(content));
}

internal sealed class Base58BytesEncoder : AddressEncoder
{
    public override string Family => "base58";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        [new(SimpleBase.Base58.Bitcoin.Encode(Bytes(random, int.Parse(term.Value))), "account", Promise.Nothing)];
}

internal sealed class XrpClassicEncoder : AddressEncoder
{
    public override string Family => "xrp-classic";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        byte[] content = [0, .. Bytes(random, 20)];
        yield return new(SimpleBase.Base58.Ripple.Encode([.. content, .. Base58CheckEncoder.Sha256Twice(content)[..4]]), "account");
    }
}

/// <summary>XLS-5d, "Address format".</summary>
internal sealed class XrpXAddressEncoder : AddressEncoder
{
    public override string Family => "xrp-x";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        byte[] prefix = term.Value == "X" ? [0x05, 0x44] : [0x04, 0x93];
        yield return new(Text([.. prefix, .. Bytes(random, 20), 0, .. new byte[8]]), "x-address");
        yield return new(Text([.. prefix, .. Bytes(random, 20), 1, .. BitConverter.GetBytes(random.Next()), .. new byte[4]]), "x-address-with-tag");
    }

    private static string Text(byte[] content) => SimpleBase.Base58.Ripple.Encode([.. content, .. Base58CheckEncoder.Sha256Twice(content)[..4]]);
}

/// <summary>Substrate documentation, "SS58 address format".</summary>
internal sealed class Ss58Encoder : AddressEncoder
{
    public override string Family => "ss58";

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) => term.Values.Select(v => Encode(int.Parse(v.Text), random));

    private static SampleAddress Encode(int prefix, Random random)
    {
        byte[] first = prefix < 64
            ? [(byte)prefix]
            : [(byte)(0x40 | ((prefix >> 2) & 0x3f)), (byte)(((prefix & 3) << 6) | (prefix >> 8))];
        byte[] content = [.. first, .. Bytes(random, 32)];
        var digest = new Org.BouncyCastle.Crypto.Digests.Blake2bDigest(512);
        byte[] hashed = [.. "SS58PRE"u8, .. content];
        digest.BlockUpdate(hashed, 0, hashed.Length);
        var hash = new byte[64];
        digest.DoFinal(hash, 0);
        return new(SimpleBase.Base58.Bitcoin.Encode([.. content, .. hash[..2]]), "account");
    }
}
