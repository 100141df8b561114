namespace Occ.Support.Tests.Text;

public sealed class NameSetTests
{
    private static readonly NameSet Names = new(NetworkTable.BuiltIn.All.Select(n => n.Name));

    [Fact]
    public void Every_name_is_found_in_any_case_inside_a_longer_text()
    {
        foreach (var name in NetworkTable.BuiltIn.All.Select(n => n.Name))
        {
            Assert.True(Names.Contains($"<{name.ToUpperInvariant()}>".AsSpan()[1..^1]), name);
            Assert.True(Names.Contains(name.ToLowerInvariant()), name);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bitcoi")]
    [InlineData("Bitcoin ")]
    [InlineData("no such network")]
    public void Other_texts_are_not_found(string text) => Assert.False(Names.Contains(text));
}
