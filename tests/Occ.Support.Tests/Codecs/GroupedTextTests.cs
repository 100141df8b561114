namespace Occ.Support.Tests.Codecs;

public sealed class GroupedTextTests
{
    [Theory]
    [InlineData("ABCD EFGH IJ", "ABCDEFGHIJ")]
    [InlineData("ABCDEFGHIJ", "ABCDEFGHIJ")]
    [InlineData("ABCDEFGH IJ", "ABCDEFGHIJ")]
    [InlineData("A", "A")]
    [InlineData("", "")]
    public void The_letters_are_read_without_the_separators(string text, string expected)
    {
        Span<char> letters = stackalloc char[16];
        var count = GroupedText.Letters(text, ' ', 4, letters, out var misplaced);
        Assert.Equal((expected, -1), (letters[..count].ToString(), misplaced));
    }

    [Theory]
    [InlineData(" ABCD", 0)]
    [InlineData("AB CD", 2)]
    [InlineData("ABCD  EFGH", 5)]
    [InlineData("ABCD EFGH ", 9)]
    [InlineData("ABCD EF GH", 7)]
    public void A_separator_elsewhere_than_between_two_groups_is_found(string text, int position)
    {
        GroupedText.Letters(text, ' ', 4, new char[16], out var misplaced);
        Assert.Equal(position, misplaced);
    }

    [Fact]
    public void Letters_that_do_not_fit_are_counted()
    {
        var letters = new char[5];
        Assert.Equal(10, GroupedText.Letters("ABCD EFGH IJ", ' ', 4, letters, out _));
        Assert.Equal("ABCDE", new string(letters));
    }

    [Theory]
    [InlineData("ABCD EFGH", 0, 0)]
    [InlineData("ABCD EFGH", 3, 3)]
    [InlineData("ABCD EFGH", 4, 5)]
    [InlineData("ABCD EFGH", 7, 8)]
    [InlineData("ABCD EFGH", 8, 9)] // behind the last
    public void A_letter_is_found_among_the_separators(string text, int letter, int position) =>
        Assert.Equal(position, GroupedText.PositionOf(text, ' ', letter));

    [Theory]
    [InlineData("ABCD", "ABCD")]
    [InlineData("ABCDE", "ABCD-E")]
    [InlineData("ABCDEFGH", "ABCD-EFGH")]
    public void Groups_are_written_with_a_separator_between_two(string letters, string text) =>
        Assert.Equal(text, GroupedText.Write(letters, '-', 4));
}
