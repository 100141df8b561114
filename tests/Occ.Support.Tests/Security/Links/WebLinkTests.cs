using FsCheck.Xunit;

namespace Occ.Support.Tests.Security.Links;

public sealed class WebLinkTests
{
    /// <summary>What browsers make of a link (URL standard, WHATWG), and what people write so that nobody clicks.</summary>
    [Theory]
    [InlineData("https://example.org/a?b#c", "example.org", "/a", "b", "c")]
    [InlineData("example.org", "example.org", "", "", "")]
    [InlineData("EXAMPLE.org.:8080/x", "example.org", "/x", "", "")]
    [InlineData("//example.org/x", "example.org", "/x", "", "")]
    [InlineData("https:example.org", "example.org", "", "", "")]
    [InlineData("https:///example.org//x", "example.org", "//x", "", "")]
    [InlineData("https:\\\\example.org\\x", "example.org", "\\x", "", "")]
    [InlineData("https://user:pa@ss@example.org/x", "example.org", "/x", "", "")]
    [InlineData("https://metamask.io\\@example.org", "metamask.io", "\\@example.org", "", "")]
    [InlineData("https://metamask.io#@example.org", "metamask.io", "", "", "@example.org")]
    [InlineData("https://ex\tam\nple.org/", "example.org", "/", "", "")]
    [InlineData("https://ex%61mple.org/", "example.org", "/", "", "")]
    [InlineData("https://ex%2561mple.org/", "example.org", "/", "", "")]
    [InlineData("https://ｅｘａｍｐｌｅ．ｏｒｇ/", "example.org", "/", "", "")]
    [InlineData("https://example。org/", "example.org", "/", "", "")]
    [InlineData("hxxps://example[.]org/x", "example.org", "/x", "", "")]
    [InlineData("hXXp[:]//example(dot)org", "example.org", "", "", "")]
    [InlineData("h**ps://example{.}org", "example.org", "", "", "")]
    [InlineData("https[://]example[dot]org", "example.org", "", "", "")]
    [InlineData("example点org", "example.org", "", "", "")]
    [InlineData("https://xn--bcher-kva.example/", "bücher.example", "/", "", "")]
    [InlineData("<https://example.org/x>", "example.org", "/x", "", "")]
    [InlineData("“https://example.org/x”，", "example.org", "/x", "", "")]
    [InlineData("请打开 https://example.org/x 谢谢", "example.org", "/x", "", "")]
    [InlineData("view-source:https://example.org/", "example.org", "/", "", "")]
    [InlineData("mailto:a@example.org", "example.org", "", "", "")]
    [InlineData("https://exa\u200bmple.org/", "example.org", "/", "", "")]
    public void A_link_is_taken_apart_as_browsers_do(string text, string host, string path, string query, string fragment)
    {
        var link = WebLink.Read(text);
        Assert.Equal(host, string.Join('.', link.Host.Labels));
        Assert.Equal((path, query, fragment), (link[link.Path].ToString(), link[link.Query].ToString(), link[link.Fragment].ToString()));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JaVa\tScRiPt:alert(1)")]
    [InlineData("data:text/html;base64,AAAA")]
    [InlineData("vbscript:x")]
    [InlineData("blob:https://example.org/1")]
    [InlineData("file:///etc/x")]
    public void Code_is_no_place(string text) => Assert.Equal(LinkScheme.Code, WebLink.Read(text).Scheme);

    [Theory]
    [InlineData("http://127.0.0.1/", true)]
    [InlineData("http://0x7f.1/", true)]
    [InlineData("http://2130706433/", true)]
    [InlineData("http://0177.0.0.01/", true)]
    [InlineData("http://[::1]/", true)]
    [InlineData("http://[::ffff:192.168.0.1]/", true)]
    [InlineData("http://192.168.1.1:8080/", true)]
    [InlineData("http://8.8.8.8/", false)]
    [InlineData("http://0x08080808/", false)]
    [InlineData("http://010.8.2056/", false)]
    [InlineData("http://[2001:4860:4860::8888]/", false)]
    public void Numbers_are_hosts_in_every_notation(string text, bool isPrivate)
    {
        var host = WebLink.Read(text).Host;
        Assert.True(host.IsNumber);
        Assert.Equal(isPrivate, host.IsPrivate);
    }

    [Theory]
    [InlineData("https://256.1.1.1/")]
    [InlineData("https://1.2.3.4.5/")]
    [InlineData("https://example.1a/")]
    public void What_is_almost_a_number_is_a_name(string text) => Assert.False(WebLink.Read(text).Host.IsNumber);

    [Theory]
    [InlineData("a@example.org", true)]
    [InlineData("https://a@example.org", false)]
    [InlineData("metamask.io:x@example.org", false)]
    public void An_e_mail_address_is_no_link_with_a_user(string text, bool isMail) => Assert.Equal(isMail, WebLink.Read(text).IsMail);

    [Theory]
    [InlineData("https://example.org:8443/", 8443)]
    [InlineData("example.org:8443", 8443)]
    [InlineData("https://[::1]:90/", 90)]
    [InlineData("https://example.org:/", null)]
    [InlineData("https://example.org:99999/", null)]
    public void The_port_stands_behind_the_host(string text, int? port) => Assert.Equal(port, WebLink.Read(text).Port);

    [Fact]
    public void The_place_of_the_host_is_that_of_the_pasted_text()
    {
        const string text = " see hxxps://a\u200b.exa[.]mple.org/x";
        var link = WebLink.Read(text);
        var (start, length) = link.PlaceOf(link.HostRange);
        Assert.Equal("a\u200b.exa[.]mple.org", text.Substring(start, length));
        Assert.Equal(text.IndexOf('\u200b'), link.Invisible);
    }

    [Property]
    public void No_text_ends_the_process(string? text)
    {
        foreach (var form in new[] { text ?? "", "https://" + text, "https://" + text + ".example", "https://example.org/?u=" + text })
        {
            var check = new LinkInspector().Check(form, [form]);
            Assert.All(check.Findings, f => Assert.InRange(f.Start + f.Length, 0, form.Length));
        }
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("%25")]
    [InlineData("@")]
    [InlineData("[")]
    [InlineData("\u0301")]
    [InlineData("https://metamask.io/?url=")]
    [InlineData("xn--a-")]
    [InlineData("&u=//x")]
    public void Megabytes_are_answered_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4_000_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = new LinkInspector().Check("https://" + text);
        _ = new LinkInspector().Check("https://example.org/?" + text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }
}
