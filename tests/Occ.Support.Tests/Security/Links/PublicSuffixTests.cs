namespace Occ.Support.Tests.Security.Links;

/// <summary>From the test vectors of the Public Suffix List (public domain), and its hosting services.</summary>
public sealed class PublicSuffixTests
{
    [Theory]
    [InlineData("com", 1, 0)]
    [InlineData("example.com", 1, 0)]
    [InlineData("a.b.example.com", 1, 0)]
    [InlineData("test.jp", 1, 0)]
    [InlineData("www.test.ac.jp", 2, 0)]
    [InlineData("b.c.kobe.jp", 3, 0)]
    [InlineData("www.city.kobe.jp", 2, 0)]
    [InlineData("b.c.mm", 2, 0)]
    [InlineData("www.www.ck", 1, 0)]
    [InlineData("b.test.ck", 2, 0)]
    [InlineData("食狮.公司.cn", 2, 0)]
    [InlineData("xn--85x722f.xn--55qx5d.cn", 2, 0)]
    [InlineData("example.co.uk", 2, 0)]
    [InlineData("unlisted.tld", 1, 0)]
    [InlineData("name.github.io", 1, 2)]
    [InlineData("name.vercel.app", 1, 2)]
    [InlineData("name.pages.dev", 1, 2)]
    [InlineData("name.weebly.com", 1, 2)]
    [InlineData("name.ru.com", 2, 0)]
    public void The_suffix_is_that_of_the_list(string host, int suffix, int hosted) =>
        Assert.Equal((suffix, hosted), PublicSuffixes.BuiltIn.Split(LinkHost.Read(host).Labels));

    [Fact]
    public void No_label_has_no_suffix() => Assert.Equal((0, 0), PublicSuffixes.BuiltIn.Split([]));
}
