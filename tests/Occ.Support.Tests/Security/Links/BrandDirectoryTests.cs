using System.Text;

namespace Occ.Support.Tests.Security.Links;

public sealed class BrandDirectoryTests
{
    [Fact]
    public void The_brands_of_the_library_are_sound()
    {
        Assert.True(BrandDirectory.BuiltIn.All.Count > 150);
        Assert.All(BrandDirectory.BuiltIn.All, b => Assert.NotEmpty(b.Domains));
        Assert.All(BrandDirectory.BuiltIn.All, b => Assert.NotEmpty(b.Keywords));
        var domains = BrandDirectory.BuiltIn.All.SelectMany(b => b.Domains).ToList();
        Assert.Equal(domains.Distinct(), domains);
    }

    [Fact]
    public void A_brand_is_found_by_its_id()
    {
        Assert.True(BrandDirectory.BuiltIn.TryFind("metamask", out var brand));
        Assert.Equal("MetaMask", brand.Name);
        Assert.False(BrandDirectory.BuiltIn.TryFind("MetaMask", out _));
        Assert.Throws<ArgumentNullException>(() => BrandDirectory.BuiltIn.TryFind(null!, out _));
    }

    [Fact]
    public void A_host_brings_its_own()
    {
        var own = Read("""{"brands":{"zorblat":{"name":"Zorblat","kind":"wallet","domains":["Zorblat.example"],"keywords":["zorblat"],"generic":false,"handles":["zorblat"]}}}""");
        Assert.Empty(own.Faults);
        var inspector = new LinkInspector(own.Directory);
        Assert.Equal(LinkVerdict.Official, inspector.Check("https://app.zorblat.example/x").Verdict);
        Assert.Equal((LinkVerdict.Lookalike, "zorblat"), (inspector.Check("zorb1at.com").Verdict, inspector.Check("zorb1at.com").Brand!.Id));
        Assert.Equal(LinkVerdict.Unknown, inspector.Check("metamask-login.io").Verdict);
    }

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var reading = Read("""
            {"brands":{
              "Bad Id":{"name":"A","domains":["a.example"]},
              "no-name":{"domains":["b.example"],"keywords":[]},
              "nothing":{"name":"C"},
              "wrong":{"name":1,"domains":"d.example","generic":"yes","keywords":["x"],"handles":[""]},
              "suffix":{"name":"E","domains":["co.uk","http://e.example/","8.8.8.8"]},
              "none":null}}
            """);
        Assert.Null(reading.Directory);
        Assert.Equal(
            [
                "/brands/Bad Id: an id is lower-case letters, digits and hyphens",
                "/brands/no-name: has no name",
                "/brands/none: is not an object",
                "/brands/nothing: has neither domains nor keywords",
                "/brands/suffix/domains/0: is no name of a domain",
                "/brands/suffix/domains/1: is no name of a domain",
                "/brands/suffix/domains/2: is no name of a domain",
                "/brands/wrong/domains: is not a list",
                "/brands/wrong/generic: is neither true nor false",
                "/brands/wrong/handles/0: is no text of 1 to 253 characters",
                "/brands/wrong/keywords/0: is too short",
                "/brands/wrong/name: is no text of 1 to 253 characters",
                "/brands/wrong: has no name",
            ],
            reading.Faults.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"brands\":[]}")]
    [InlineData("{\"brands\":{}}")]
    [InlineData("{\"brands\":{\"a\":{\"name\":\"\\ud800\",\"domains\":[\"a.example\"]}}}")]
    public void What_is_no_file_of_brands_is_refused(string json)
    {
        var reading = Read(json);
        Assert.Null(reading.Directory);
        Assert.Single(reading.Faults.Take(1));
    }

    [Theory]
    [InlineData("{\"brands\":{\"\\ud800\":{}}}")]
    [InlineData("{\"brands\":{\"a\":{\"name\":\"\\udc00\"}}}")]
    public void Half_a_surrogate_pair_is_a_fault(string json) => Assert.Equal(["(line 1): the file is not whole Unicode"], Read(json).Faults);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_fault() => Assert.Null(BrandDirectory.Read("{\"brands\":{\"\u00ff\":{}}}"u8.ToArray().Select(b => b == 0xc3 ? (byte)0xff : b).ToArray()).Directory);

    private static BrandReading Read(string json) => BrandDirectory.Read(Encoding.UTF8.GetBytes(json));
}
