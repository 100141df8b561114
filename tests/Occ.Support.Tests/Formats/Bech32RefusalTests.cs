namespace Occ.Support.Tests.Formats;

/// <summary>Texts whose checksum is good but whose content the specification refuses.</summary>
public sealed class Bech32RefusalTests
{
    private static readonly Random Noise = new(316);

    [Fact]
    public void A_unified_address_with_receivers_out_of_order_doubled_missing_or_misshapen_is_refused()
    {
        byte[] p2pkh = ZcashUnifiedEncoder.Item(0, 20, Noise), p2sh = ZcashUnifiedEncoder.Item(1, 20, Noise);
        byte[] sapling = ZcashUnifiedEncoder.Item(2, 43, Noise), orchard = ZcashUnifiedEncoder.Item(3, 43, Noise);
        byte[] unknown = ZcashUnifiedEncoder.Item(0x40, 60, Noise), mustUnderstand = ZcashUnifiedEncoder.Item(0xe0, 4, Noise);
        byte[][] bad =
        [
            [.. p2pkh, .. unknown], [.. unknown], [.. p2pkh, .. p2sh, .. sapling], [.. orchard, .. sapling], [.. orchard, .. orchard],
            [.. orchard, .. mustUnderstand], [.. ZcashUnifiedEncoder.Item(0, 19, Noise), .. sapling], [.. ZcashUnifiedEncoder.Item(3, 44, Noise)],
            [.. orchard, 0], [.. orchard, 0x40, 2, 0], [0xfd, 3, 0, .. orchard[1..]], [.. orchard, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        ];
        Assert.All(bad, items => Refused("zcash-unified(u)", ZcashUnifiedEncoder.Text("u", items), AddressVerdict.WrongVersion));
        Assert.True(FormatTerms.Formats("zcash-unified(u)")[0].Accepts(ZcashUnifiedEncoder.Text("u", [.. p2sh, .. orchard, .. unknown])));
    }

    [Fact]
    public void A_unified_address_with_the_padding_of_another_network_is_refused()
    {
        byte[] items = [.. ZcashUnifiedEncoder.Item(3, 43, Noise), .. "utest"u8, .. new byte[11]];
        var text = PlainBech32.Encode("u", PlainBech32.Regroup(PlainF4Jumble.Jumble(items)), PlainBech32.Bech32m);
        Refused("zcash-unified(u)", text, AddressVerdict.ChecksumMismatch);
    }

    [Fact]
    public void A_silent_payment_code_of_another_version_length_or_key_is_refused()
    {
        byte[] keys = [2, .. Make(32), 3, .. Make(32)];
        Refused("silent-payment(sp)", Text("sp", 31, keys, PlainBech32.Bech32m), AddressVerdict.WrongVersion);
        Refused("silent-payment(sp)", Text("sp", 0, [.. keys, 1], PlainBech32.Bech32m), AddressVerdict.WrongLength);
        Refused("silent-payment(sp)", Text("sp", 5, keys[..65], PlainBech32.Bech32m), AddressVerdict.WrongLength);
        Refused("silent-payment(sp)", Text("sp", 0, [4, .. keys[1..]], PlainBech32.Bech32m), AddressVerdict.WrongVersion);
        Refused("silent-payment(sp)", Text("sp", 0, keys, PlainBech32.Bech32), AddressVerdict.ChecksumMismatch);
    }

    [Fact]
    public void A_lock_script_of_Nervos_in_the_checksum_of_another_form_is_refused()
    {
        Refused("nervos(ckb)", Text("ckb", [0, .. Make(32), 1, .. Make(20)], PlainBech32.Bech32), AddressVerdict.WrongVersion);
        Refused("nervos(ckb)", Text("ckb", [1, 0, .. Make(20)], PlainBech32.Bech32m), AddressVerdict.WrongVersion);
        Refused("nervos(ckb)", Text("ckb", [0, .. Make(32), 3, .. Make(20)], PlainBech32.Bech32m), AddressVerdict.WrongVersion);
        Refused("nervos(ckb)", Text("ckb", [1, 3, .. Make(20)], PlainBech32.Bech32), AddressVerdict.WrongVersion);
        Refused("nervos(ckb)", Text("ckb", [1, 0, .. Make(21)], PlainBech32.Bech32), AddressVerdict.WrongVersion);
    }

    [Fact]
    public void An_unknown_type_behind_a_good_checksum_is_refused()
    {
        Refused("pactus(pc)", Text("pc", 4, Make(20), PlainBech32.Bech32m), AddressVerdict.WrongVersion);
        Refused("kaspa(kaspa)", PlainCashAddr.Encode("kaspa", [2, .. Make(32)]), AddressVerdict.WrongVersion);
        Refused("kaspa(kaspa)", PlainCashAddr.Encode("kaspa", [0, .. Make(33)]), AddressVerdict.WrongLength);
        Refused("nexa(nexa)", PlainCashAddr.Encode("nexa", [0x58, .. Make(32)]), AddressVerdict.WrongVersion);
        Refused("nexa(nexa)", PlainCashAddr.Encode("nexa", [0x98, 24, 0, 0x51, 0x14, .. Make(20)]), AddressVerdict.WrongLength);
        Refused("cashaddr(bitcoincash)", PlainCashAddr.Encode("bitcoincash", [4 << 3, .. Make(20)]), AddressVerdict.WrongVersion);
        Refused("cashaddr(bitcoincash)", PlainCashAddr.Encode("bitcoincash", [0x80, .. Make(20)]), AddressVerdict.WrongVersion);
        Refused("cashaddr(bitcoincash)", PlainCashAddr.Encode("bitcoincash", [1, .. Make(20)]), AddressVerdict.WrongLength);
        Refused("cashaddr(etoken=token)", PlainCashAddr.Encode("etoken", [2 << 3, .. Make(20)]), AddressVerdict.WrongVersion);
        Refused("conflux(cfx)", PlainCashAddr.Encode("cfx", [0, 0x20, .. Make(19)], "abcdefghjkmnprstuvwxyz0123456789"), AddressVerdict.WrongVersion);
        Refused("bech32(oasis;size=21;first=00)", Text("oasis", [1, .. Make(20)], PlainBech32.Bech32), AddressVerdict.WrongLength);
        Refused("dero(dero,deroi)", Text("dero", [2, 1, .. Make(31), 0], PlainBech32.Bech32), AddressVerdict.WrongLength);
    }

    [Fact]
    public void The_letters_in_front_of_an_address_are_taken_as_they_are_written()
    {
        var text = Text("avax", Make(20), PlainBech32.Bech32);
        var format = Assert.Single(FormatTerms.Formats("bech32(avax;size=20;prefix=X-)"));
        Assert.True(format.Accepts("X-" + text));
        Assert.Equal("X-" + text, format.Canonical("X-" + text.ToUpperInvariant()));
        Assert.All(new[] { text, "x-" + text, "P-" + text, "X" + text, "X-" + "X-" + text }, t => Assert.False(format.Accepts(t)));
    }

    private static void Refused(string term, string text, AddressVerdict verdict)
    {
        var matches = FormatTerms.Formats(term).Select(f => f.Match(text)).ToArray();
        Assert.DoesNotContain(matches, m => m.Verdict.IsValid());
        Assert.Contains(matches, m => m.Verdict == verdict);
    }

    private static string Text(string hrp, byte[] payload, uint constant) => PlainBech32.Encode(hrp, PlainBech32.Regroup(payload), constant);

    private static string Text(string hrp, int version, byte[] payload, uint constant) =>
        PlainBech32.Encode(hrp, [version, .. PlainBech32.Regroup(payload)], constant);

    private static byte[] Make(int count)
    {
        var bytes = new byte[count];
        Noise.NextBytes(bytes);
        return bytes;
    }
}
