namespace Occ.Support.Tests.Reports;

public sealed class ReportItemsTests
{
    [Fact]
    public void Lists_with_equal_items_are_equal()
    {
        ReportItems<string> one = ["a", "b"], two = ["a", "b"], other = ["b", "a"];
        Assert.True(one == two && one != other && one.Equals((object)two));
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ReportItems<string> none = [];
        Assert.Equal(default, none);
        Assert.Empty(default(ReportItems<string>));
    }

    [Fact]
    public void Changing_the_source_changes_no_list()
    {
        string[] source = ["a"];
        var items = ReportItems.Create<string>(source);
        source[0] = "b";
        Assert.Equal("a", items[0]);
    }

    [Fact]
    public void Null_is_no_item() => Assert.Throws<ArgumentNullException>(() => ReportItems.Create<string>([null!]));
}
