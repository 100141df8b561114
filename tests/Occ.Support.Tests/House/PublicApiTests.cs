#if NET10_0_OR_GREATER
namespace Occ.Support.Tests.House;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedApi.Check(typeof(LanguageTag).Assembly, "Occ.Support.Tests", "House/PublicApi.approved.txt");

    [Fact]
    public void A_difference_names_the_lines_that_went_and_came() =>
        Assert.Equal(["-b", "+x", "+d"], LineDiff.Between("a\nb\nc\n", "a\nx\nc\nd\n"));
}
#endif
