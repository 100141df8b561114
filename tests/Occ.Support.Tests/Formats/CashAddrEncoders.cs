namespace Occ.Support.Tests.Formats;

/// <summary>CashAddr specification, "Checksum", written straight.</summary>
internal static class PlainCashAddr
{
    public const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    public static string Encode(string prefix, byte[] payload, string alphabet = Alphabet)
    {
        var values = PlainBech32.Regroup(payload);
        var checksum = Polymod([.. prefix.Select(c => c & 31), 0, .. values, 0, 0, 0, 0, 0, 0, 0, 0]);
        var letters = values.Concat(Enumerable.Range(0, 8).Select(i => (int)(checksum >> (5 * (7 - i)) & 31)));
        return prefix + ":" + string.Concat(letters.Select(v => alphabet[v]));
    }

    public static ulong Polymod(List<int> values)
    {
        ulong[] generator = [0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8, 0x1e4f43e470];
        ulong check = 1;
        foreach (var value in values)
        {
            var top = check >> 35;
            check = ((check & 0x07ffffffff) << 5) ^ (ulong)value;
            for (var i = 0; i < 5; i++)
            {
                check ^= ((top >> i) & 1) == 1 ? generator[i] : 0;
            }
        }

        return check ^ 1;
    }
}

/// <summary>CashAddr specification, "Address format".</summary>
internal sealed class CashAddrEncoder : AddressEncoder
{
    private static readonly string[] Kinds = ["p2pkh", "p2sh", "token-p2pkh", "token-p2sh"];
    private static readonly int[] Sizes = [20, 24, 28, 32, 40, 48, 56, 64];

    public override string Family => "cashaddr";

    public override IEnumerable<string> Terms => ["cashaddr(ecash;types=2)", "cashaddr(etoken=token)", "cashaddr(bitcoincash;legacy)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var (prefix, kind) in term.Values)
        {
            var isLegacy = term.Options.ContainsKey("legacy");
            for (var type = 0; type < (isLegacy || kind.Length > 0 ? 2 : int.Parse(term.Option("types", "4"))); type++)
            {
                var size = random.Next(Sizes.Length);
                var text = PlainCashAddr.Encode(prefix, [(byte)((type << 3) | size), .. Bytes(random, Sizes[size])]);
                var expected = kind.Length > 0 ? kind : Kinds[type] + (isLegacy ? "-legacy" : "");
                yield return new(text, expected);
                yield return new(text[(prefix.Length + 1)..], expected);
                yield return new(text.ToUpperInvariant(), expected);
            }
        }
    }
}

/// <summary>rusty-kaspa, crypto/addresses.</summary>
internal sealed class KaspaEncoder : AddressEncoder
{
    public override string Family => "kaspa";

    public override IEnumerable<string> Terms => ["kaspa(kaspa)", "kaspa(kaspatest)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
    [
        new(PlainCashAddr.Encode(term.Value, [0, .. Bytes(random, 32)]), "p2pk-schnorr"),
        new(PlainCashAddr.Encode(term.Value, [1, .. Bytes(random, 33)]), "p2pk-ecdsa"),
        new(PlainCashAddr.Encode(term.Value, [8, .. Bytes(random, 32)]), "p2sh"),
    ];
}

/// <summary>Nexa specification, "Address format" and "Script templates".</summary>
internal sealed class NexaEncoder : AddressEncoder
{
    public override string Family => "nexa";

    public override IEnumerable<string> Terms => ["nexa(nexa)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        yield return new(PlainCashAddr.Encode(term.Value, [0, .. Bytes(random, 20)]), "p2pkh");
        yield return new(PlainCashAddr.Encode(term.Value, [0x98, 23, 0x00, 0x51, 0x14, .. Bytes(random, 20)]), "script-template");
        yield return new(PlainCashAddr.Encode(term.Value, [0x98, 44, 0x00, 0x14, .. Bytes(random, 20), 0x14, .. Bytes(random, 20), 0x51]), "script-template");
        yield return new(PlainCashAddr.Encode(term.Value, [0x98, 0xfd, 0x04, 0x01, .. Bytes(random, 260)]), "script-template");
    }
}

/// <summary>CIP-37.</summary>
internal sealed class ConfluxEncoder : AddressEncoder
{
    public override string Family => "conflux";

    public override IEnumerable<string> Terms => ["conflux(cfx)", "conflux(cfxtest)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random)
    {
        foreach (var (type, kind) in new[] { (0x00, "builtin"), (0x10, "user"), (0x80, "contract") })
        {
            var account = Bytes(random, 20);
            account[0] = (byte)(type | (account[0] & 15));
            var text = PlainCashAddr.Encode(term.Value, [0, .. account], "abcdefghjkmnprstuvwxyz0123456789");
            var data = text[(term.Value.Length + 1)..];
            yield return new(text, kind);
            yield return new($"{term.Value}:type.{kind}:{data}", kind);
            yield return new($"{term.Value}:type.{kind}:{data}".ToUpperInvariant(), kind);
        }

        yield return new(PlainCashAddr.Encode(term.Value, new byte[21], "abcdefghjkmnprstuvwxyz0123456789"), "null");
    }
}
