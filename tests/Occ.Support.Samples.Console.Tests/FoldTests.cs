namespace Occ.Support.Samples.Tests;

public sealed class FoldTests
{
    [Theory]
    [InlineData("one two three", 7, "one two\nthree")]
    [InlineData("  - one two three", 9, "  - one\n  two\n  three")]
    [InlineData("一二三四五", 4, "一二\n三四\n五")]
    [InlineData("一二三，四", 6, "一二\n三，四")]
    [InlineData("打开 Tron 浏览器", 8, "打开\nTron 浏\n览器")]
    [InlineData("0123456789", 4, "0123\n4567\n89")]
    [InlineData("a\n\nb", 10, "a\n\nb")]
    [InlineData("", 10, "")]
    public void Text_is_folded_between_words_and_between_Chinese_characters(string text, int width, string folded) =>
        Assert.Equal(folded, Fold.ToWidth(text, width));

    [Fact]
    public void Nothing_but_spaces_is_lost_and_no_line_is_too_wide()
    {
        var random = new Random(7);
        const string letters = "ab  中文，。（）0x1F…：“”";
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => letters[random.Next(letters.Length)]));
            var width = random.Next(8, 40);
            var folded = Fold.ToWidth(text, width);

            Assert.Equal(text.Replace(" ", ""), folded.Replace(" ", "").Replace("\n", ""));
            Assert.All(folded.Split('\n'), line => Assert.InRange(Columns.CellsOf(line), 0, width));
        }
    }
}
