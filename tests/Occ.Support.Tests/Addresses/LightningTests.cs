namespace Occ.Support.Tests.Addresses;

/// <summary>BOLT-11, "Examples" and "Examples of Invalid Invoices"; LUD-01; BOLT-12.</summary>
public sealed class LightningTests
{
    private const string SpecHash = "0001020304050607080900010203040506070809000102030405060708090102";
    private const string Coffee = "lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpuaztrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspfj9srp";

    private static readonly PaymentUriReader Reader = new();

    [Theory]
    [InlineData("lnbc1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6twvus8g6rfwvs8qun0dfjkxaq8rkx3yf5tcsyz3d73gafnh3cax9rn449d9p5uxz9ezhhypd0elx87sjle52x86fux2ypatgddc6k63n7erqz25le42c4u4ecky03ylcqca784w", null, 1496314658, 3600, SpecHash, "bitcoin")]
    [InlineData(Coffee, "0.0025", 1496314658, 60, SpecHash, "bitcoin")]
    [InlineData("lnbc20m1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqhp58yjmdan79s6qqdhdzgynm4zwqd5d7xmw5fk98klysy043l2ahrqscc6gd6ql3jrc5yzme8v4ntcewwz5cnw92tz0pc8qcuufvq7khhr8wpald05e92xw006sq94mg8v2ndf4sefvf9sygkshp5zfem29trqq2yxxz7", "0.02", 1496314658, 3600, SpecHash, "bitcoin")]
    [InlineData("lntb20m1pvjluezhp58yjmdan79s6qqdhdzgynm4zwqd5d7xmw5fk98klysy043l2ahrqspp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqfpp3x9et2e20v6pu37c5d9vax37wxq72un98kmzzhznpurw9sgl2v0nklu2g4d0keph5t7tj9tcqd8rexnd07ux4uv2cjvcqwaxgj7v4uwn5wmypjd5n69z2xm3xgksg28nwht7f6zspwp3f9t", "0.02", 1496314658, 3600, SpecHash, "bitcoin-testnet")]
    [InlineData("lnbc9678785340p1pwmna7lpp5gc3xfm08u9qy06djf8dfflhugl6p7lgza6dsjxq454gxhj9t7a0sd8dgfkx7cmtwd68yetpd5s9xar0wfjn5gpc8qhrsdfq24f5ggrxdaezqsnvda3kkum5wfjkzmfqf3jkgem9wgsyuctwdus9xgrcyqcjcgpzgfskx6eqf9hzqnteypzxz7fzypfhg6trddjhygrcyqezcgpzfysywmm5ypxxjemgw3hxjmn8yptk7untd9hxwg3q2d6xjcmtv4ezq7pqxgsxzmnyyqcjqmt0wfjjq6t5v4khxxqyjw5qcqp2rzjq0gxwkzc8w6323m55m4jyxcjwmy7stt9hwkwe2qxmy8zpsgg7jcuwz87fcqqeuqqqyqqqqlgqqqqn3qq9qn07ytgrxxzad9hc4xt3mawjjt8znfv8xzscs7007v9gh9j569lencxa8xeujzkxs0uamak9aln6ez02uunw6rd2ht2sqe4hz8thcdagpleym0j", "0.00967878534", 1572468703, 604800, "462264ede7e14047e9b249da94fefc47f41f7d02ee9b091815a5506bc8abf75f", "bitcoin")]
    [InlineData("LNBC25M1PVJLUEZPP5QQQSYQCYQ5RQWZQFQQQSYQCYQ5RQWZQFQQQSYQCYQ5RQWZQFQYPQDQ5VDHKVEN9V5SXYETPDEESSP5ZYG3ZYG3ZYG3ZYG3ZYG3ZYG3ZYG3ZYG3ZYG3ZYG3ZYG3ZYG3ZYGS9Q5SQQQQQQQQQQQQQQQPQSQ67GYE39HFG3ZD8RGC80K32TVY9XK2XUNWM5LZEXNVPX6FD77EN8QAQ424DXGT56CAG2DPT359K3SSYHETKTKPQH24JQNJYW6UQD08SGPTQ44QU", "0.025", 1496314658, 3600, SpecHash, "bitcoin")]
    [InlineData("lnbc25m1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5vdhkven9v5sxyetpdeessp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygs9q5sqqqqqqqqqqqqqqqpqsq2qrqqqfppnqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqppnqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpp4qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqhpnqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqhp4qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqspnqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqsp4qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqnp5qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqnpkqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq2jxxfsnucm4jf4zwtznpaxphce606fvhvje5x7d4gw7n73994hgs7nteqvenq8a4ml8aqtchv5d9pf7l558889hp4yyrqv6a7zpq9fgpskqhza", "0.025", 1496314658, 3600, SpecHash, "bitcoin")]
    public void An_invoice_of_the_specification_is_read(string text, string? amount, long createdAt, int expiry, string hash, string network)
    {
        foreach (var written in new[] { text, "lightning:" + text, "LIGHTNING:" + text })
        {
            var uri = Reader.Read(written);
            Assert.Equal((PaymentUriVerdict.Valid, PaymentUriKind.LightningInvoice, network), (uri.Verdict, uri.Kind, uri.Network?.Id));
            Assert.Equal((amount, hash), (uri.Invoice?.Amount, uri.Invoice?.PaymentHash));
            Assert.Equal((createdAt, expiry), (uri.Invoice!.CreatedAt.ToUnixTimeSeconds(), (int)uri.Invoice.Expiry.TotalSeconds));
        }
    }

    [Theory]
    [InlineData("lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpquwpc4curk03c9wlrswe78q4eyqc7d8d0xqzpuyk0sg5g70me25alkluzd2x62aysf2pyy8edtjeevuv4p2d5p76r4zkmneet7uvyakky2zr4cusd45tftc9c5fh0nnqpnl2jfll544esqchsrnt")] // checksum
    [InlineData("LNBC2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpquwpc4curk03c9wlrswe78q4eyqc7d8d0xqzpuyk0sg5g70me25alkluzd2x62aysf2pyy8edtjeevuv4p2d5p76r4zkmneet7uvyakky2zr4cusd45tftc9c5fh0nnqpnl2jfll544esqchsrny")] // mixed case
    [InlineData("lnbc1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6na6hlh")] // too short
    [InlineData("lnbc2500x1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpujr6jxr9gq9pv6g46y7d20jfkegkg4gljz2ea2a3m9lmvvr95tq2s0kvu70u3axgelz3kyvtp2ywwt0y8hkx2869zq5dll9nelr83zzqqpgl2zg")] // multiplier
    [InlineData("lnbc2500000001p1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu7hqtk93pkf7sw55rdv4k9z2vj050rxdr6za9ekfs3nlt5lr89jqpdmxsmlj9urqumg0h9wzpqecw7th56tdms40p2ny9q4ddvjsedzcplva53s")] // below a thousandth of a satoshi
    public void An_invalid_invoice_of_the_specification_is_refused(string text) => Assert.Equal(PaymentUriVerdict.Malformed, Reader.Read(text).Verdict);

    [Fact]
    public void An_amount_below_a_thousandth_of_a_satoshi_is_out_of_range() =>
        Assert.Equal(PaymentPartVerdict.OutOfRange, Reader.Read("lnbc2500000001p1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu7hqtk93pkf7sw55rdv4k9z2vj050rxdr6za9ekfs3nlt5lr89jqpdmxsmlj9urqumg0h9wzpqecw7th56tdms40p2ny9q4ddvjsedzcplva53s").Parts[0].Verdict);

    [Fact]
    public void An_invoice_expires()
    {
        var invoice = Reader.Read(Coffee).Invoice!;
        Assert.False(invoice.IsExpired(invoice.CreatedAt.AddSeconds(59)));
        Assert.True(invoice.IsExpired(invoice.CreatedAt.AddSeconds(60)));
        Assert.Equal(250_000_000, invoice.Millisatoshis);
    }

    [Theory]
    [InlineData("LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD3HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS", PaymentUriVerdict.Valid, "service.com")]
    [InlineData("lightning:lnurl1dp68gurn8ghj7um9wfmxjcm99e3k7mf0v9cxj0m385ekvcenxc6r2c35xvukxefcv5mkvv34x5ekzd3ev56nyd3hxqurzepexejxxepnxscrvwfnv9nxzcn9xq6xyefhvgcxxcmyxymnserxfq5fns", PaymentUriVerdict.Valid, "service.com")]
    [InlineData("lnurl1dp68gurn8ghj7um9wfmxjcm99e3k7mf0v9cxj0m385ekvcenxc6r2c35xvukxefcv5mkvv34x5ekzd3ev56nyd3hxqurzepexejxxepnxscrvwfnv9nxzcn9xq6xyefhvgcxxcmyxymnserxfq5fnq", PaymentUriVerdict.Malformed, null)]
    [InlineData("lnurlp://service.com/api?tag=payRequest", PaymentUriVerdict.Valid, "service.com")]
    [InlineData("keyauth://service.com?tag=login&k1=hex", PaymentUriVerdict.Valid, "service.com")]
    [InlineData("lnurlw://user@evil.example/x", PaymentUriVerdict.Malformed, null)]
    public void An_LNURL_shows_its_host(string text, PaymentUriVerdict verdict, string? host)
    {
        var uri = Reader.Read(text);
        Assert.Equal((verdict, PaymentUriKind.Lnurl, host), (uri.Verdict, uri.Kind, uri.Host));
    }

    [Theory]
    [InlineData("lno1pqps7sjqpgtyzm3qv4uxzmtsd3jjqer9wd3hy6tsw35k7msjzfpy7nz5yqcnygrfdej82um5wf5k2uckyypwa3eyt44h6txtxquqh7lz5djge4afgfjn7k4rgrkuag0jsd5xvxg", true)] // BOLT-12, format test
    [InlineData("LNO1PQPS7SJQPGTYZM3QV4UXZMTSD3JJQER9WD3HY6TSW35K7MSJZFPY7NZ5YQCNYGRFDEJ82UM5WF5K2UCKYYPWA3EYT44H6TXTXQUQH7LZ5DJGE4AFGFJN7K4RGRKUAG0JSD5XVXG", true)]
    [InlineData("lno1pqps7sjqpgt+yzm3qv4uxzmtsd3jjqer9wd3hy6tsw3+5k7msjzfpy7nz5yqcn+\nygrfdej82um5wf5k2uckyypwa3eyt44h6txtxquqh7lz5djge4afgfjn7k4rgrkuag0jsd+\r\n 5xvxg", true)]
    [InlineData("lno1pqps7sjqpgt++yzm3qv4uxzmtsd3jjqer9wd3hy6tsw35k7msjzfpy7nz5yqcn", false)]
    [InlineData("lno1pqps7sjqpgtyzm3qv4uxzmtsd3jjqer9wd3hy6tsw35k7msjzfpy7nz5yqcn+", false)]
    [InlineData("lnO1pqps7sjqpgtyzm3qv4uxzmtsd3jjqer9wd3hy6tsw35k7msjzfpy7nz5yqcn", false)]
    public void An_offer_is_recognised(string text, bool valid)
    {
        var uri = Reader.Read(text);
        Assert.Equal((valid, PaymentUriKind.LightningOffer), (uri.IsValid, uri.Kind));
    }

    [Fact]
    public void A_name_that_pays_over_Lightning_is_to_be_resolved() =>
        Assert.Equal((PaymentUriVerdict.Name, PaymentUriKind.LightningAddress), (Reader.Read("lightning:alice@example.com").Verdict, Reader.Read("lightning:alice@example.com").Kind));

    [Fact]
    public void One_wrong_letter_of_an_invoice_never_passes()
    {
        for (var at = 10; at < Coffee.Length; at += 3)
        {
            var damaged = Coffee[..at] + (Coffee[at] == 'q' ? 'p' : 'q') + Coffee[(at + 1)..];
            Assert.False(Reader.Read(damaged).IsValid, $"letter {at}");
        }
    }
}
