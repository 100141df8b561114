namespace Occ.Support.Tests.Formats;

internal sealed class EosioNameEncoder : AddressEncoder
{
    public override string Family => "eosio-name";

    public override IEnumerable<string> Terms => ["eosio-name(12)", "eosio-name(4-12)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        [new(string.Concat(random.GetItems<char>("abcdefghijklmnopqrstuvwxyz12345", 12)), "named", Promise.Nothing), new("ab1cd.ef.wam", "named", Promise.Nothing)];
}

internal sealed class IostNameEncoder : AddressEncoder
{
    public override string Family => "iost-name";

    public override IEnumerable<string> Terms => ["iost-name(5-11)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        [new(string.Concat(random.GetItems<char>("abcdefghijklmnopqrstuvwxyz0123456789_", random.Next(5, 12))), "named", Promise.Nothing)];
}

internal sealed class GrapheneNameEncoder : AddressEncoder
{
    public override string Family => "graphene-name";

    public override IEnumerable<string> Terms => ["graphene-name(3-16)", "graphene-name(3-63)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
    [
        new("a" + string.Concat(random.GetItems<char>("abcdefghijklmnopqrstuvwxyz0123456789", random.Next(2, 16))), "named", Promise.Nothing),
        new($"abc.x-{random.Next(10)}y", "named", Promise.Nothing),
    ];
}

internal sealed class NearNameEncoder : AddressEncoder
{
    public override string Family => "near-name";

    public override IEnumerable<string> Terms => ["near-name(2-64)"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
    [
        new($"a_b-{random.Next(1000)}.near", "named", Promise.Nothing),
        new(string.Concat(random.GetItems<char>("ghijklmnopqrstuvwxyz", random.Next(2, 65))), "named", Promise.Nothing),
        new(Convert.ToHexString(Bytes(random, 32)).ToLowerInvariant(), "implicit", Promise.Nothing),
        new("0x" + Convert.ToHexString(Bytes(random, 20)).ToLowerInvariant(), "eth-implicit", Promise.Nothing),
    ];
}

internal sealed class TextEncoder : AddressEncoder
{
    public override string Family => "text";

    public override IEnumerable<string> Terms => ["text"];

    public override IEnumerable<SampleAddress> Encode(FormatNotation term, Random random) =>
        [new(string.Concat(random.GetItems<char>("!#09AZaz~", random.Next(16, 257))), "unchecked", Promise.Nothing)];
}
