using FsCheck.Xunit;

namespace Occ.Support.Tests.Updates;

public sealed class ReleaseVersionTests
{
    /// <summary>Section 11 of the specification, and what stores write, in order.</summary>
    private static readonly string[] Ordered =
    [
        "0.0.1", "0.9", "1.0.0-0", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.0.1", "1.2", "1.10", "2.0.0", "2.1.0", "2.1.1",
        "7.12.0", "2026.01.02", "99999999999999999999.0",
    ];

    [Fact]
    public void Versions_come_in_the_order_of_the_specification()
    {
        for (var i = 0; i < Ordered.Length; i++)
        {
            for (var j = 0; j < Ordered.Length; j++)
            {
                Assert.True(Math.Sign(Of(Ordered[i]).Precedence(Of(Ordered[j]))) == i.CompareTo(j), $"{Ordered[i]} against {Ordered[j]}");
            }
        }
    }

    [Theory]
    [InlineData("1.0", "1.0.0")]
    [InlineData("v1.0.0", "1.0.0")]
    [InlineData("1.0.0+build.5", "1.0.0+other")]
    [InlineData("1.0.0 (77)", "1.0.0")]
    [InlineData(" 01.002 ", "1.2.0")]
    public void These_are_the_same(string one, string other) => Assert.Equal(0, Of(one).Precedence(Of(other)));

    [Fact]
    public void The_build_of_a_store_decides_where_both_have_one()
    {
        Assert.True(Of("7.12.0 (70119)").IsBefore(Of("7.12.0 (70120)")));
        Assert.True(Of("7.12.0 (9)").IsBefore(Of("7.12.0(10)")));
        Assert.True(Of("7.13.0 (1)").IsAfter(Of("7.12.0 (2)")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("latest")]
    [InlineData("1..2")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.0-")]
    [InlineData("1.0-01")]
    [InlineData("1.0-a..b")]
    [InlineData("1.0+")]
    [InlineData("1.0 (a)")]
    [InlineData("1.0 ()")]
    [InlineData("(5)")]
    [InlineData("1.0)")]
    [InlineData("1,0")]
    [InlineData("１.０")]
    [InlineData("111111111111111111111111111111111111111111111111.0")]
    public void These_are_none(string? text) => Assert.Null(ReleaseVersion.TryParse(text));

    [Property]
    public bool Any_text_is_none_or_reads_back_the_same(string? text) =>
        ReleaseVersion.TryParse(text) is not { } version || ReleaseVersion.TryParse(version.ToString())?.Precedence(version) == 0;

    [Fact]
    public void What_is_written_reads_back_the_same() =>
        Assert.All(Ordered.Append("7.12.0-rc.1 (70120)"), v => Assert.Equal(0, Of(v).Precedence(Of(Of(v).ToString()))));

    private static ReleaseVersion Of(string text) => ReleaseVersion.TryParse(text)!;
}
