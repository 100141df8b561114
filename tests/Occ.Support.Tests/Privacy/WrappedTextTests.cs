using System.Text;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Privacy;

public sealed class WrappedTextTests
{
    [Theory]
    [InlineData("SGVsbG8sIHdvcmxkISE=", "Hello, world!!")]
    [InlineData("SGVsbG8sIHdvcmxkISE", "Hello, world!!")]
    [InlineData("SGVsbG8sIHdvcmxk\r\nISE=", "Hello, world!!")]
    [InlineData("48656c6C6f", "Hello")]
    [InlineData("48 65 6c 6c 6f", "Hello")]
    [InlineData("fn5-Pz8_", "~~~???")]
    [InlineData("fn5+Pz8/", "~~~???")]
    [InlineData("SGVs*G8=", "")]
    [InlineData("4865g6c6f", "")]
    [InlineData("gICA", "")] // no UTF-8
    [InlineData("5a2X5a2X5a2X5a2X5a2X5a2X", "字字字字字字")]
    [InlineData("f09f9880", "😀")]
    [InlineData("48656c6c6f48656c6c6fff", "")] // no UTF-8 behind what is looked at first
    public void What_is_wrapped_is_read(string wrapped, string text)
    {
        var plain = new char[wrapped.Length];
        Assert.Equal(text, new(plain, 0, WrappedText.Read(wrapped, plain)));
    }

    [Property]
    public void Any_text_is_read_from_its_wrapping(string? text)
    {
        var plain = new string([.. (text ?? "").Where(c => c is >= ' ' and < '\u007F' or >= '字' and < '學')]).PadRight(12);
        var bytes = Encoding.UTF8.GetBytes(plain);
        foreach (var wrapped in new[] { Convert.ToHexString(bytes), Convert.ToBase64String(bytes), string.Join(' ', bytes.Select(b => $"{b:x2}")) })
        {
            var read = new char[wrapped.Length];
            Assert.True(WrappedText.IsText(wrapped));
            Assert.Equal(plain, new(read, 0, WrappedText.Read(wrapped, read)));
        }
    }

    [Theory]
    [InlineData("20", true)]
    [InlineData("7e", true)]
    [InlineData("0a", true)]
    [InlineData("0d", true)]
    [InlineData("09", true)]
    [InlineData("1f", false)]
    [InlineData("7f", false)]
    [InlineData("80", false)]
    [InlineData("c1a1", false)]
    [InlineData("c2a1", true)]
    [InlineData("dfbf", true)]
    [InlineData("c241", false)]
    [InlineData("c2c0", false)]
    [InlineData("e5ad97", true)]
    [InlineData("e5ad41", false)]
    [InlineData("efbfbf", true)]
    [InlineData("f09f9880", true)]
    [InlineData("f4808080", true)]
    [InlineData("f09f9841", false)]
    [InlineData("f5808080", false)]
    [InlineData("41414141414180", false)]
    [InlineData("4141414141414180", true)] // further than is looked
    public void Hexadecimal_digits_begin_like_text_or_are_none(string digits, bool isText) => Assert.Equal(isText, WrappedText.IsText(" " + digits));

    [Theory]
    [InlineData("abc+/-_== d", 9)]
    [InlineData("abc=d", 4)]
    [InlineData("abc", 3)]
    [InlineData("abc,d", 3)]
    public void A_wrapping_ends_with_its_padding(string text, int end) => Assert.Equal(end, WrappedText.End(text, 0, 1));

    [Fact]
    public void Of_a_wrapping_16_384_code_units_are_read()
    {
        Assert.Equal(16_384, WrappedText.End(new string('a', 20_000), 0, 5));
        Assert.Equal(16_384, WrappedText.End(new string('a', 16_000) + new string('=', 1_000), 0, 5));
        var lines = string.Join('\n', Enumerable.Repeat(new string('a', 64), 400));
        Assert.InRange(WrappedText.EndOfLines(lines, 0, 64), 16_384, 16_384 + 65);
    }

    [Theory]
    [InlineData("aaaa\nbbbb\ncc\ndd", 12)]
    [InlineData("aaaa\r\nbbbb\r\ncccc", 16)]
    [InlineData("aaaa\nbbbb\nccccc", 9)]
    [InlineData("aaaa\nbbbb\n\ncc", 9)]
    [InlineData("aaaa\rbbbb", 4)]
    [InlineData("aaaa bbbb", 4)]
    [InlineData("aaaa", 4)]
    public void A_folded_wrapping_has_lines_of_one_length_but_for_the_last(string text, int end)
    {
        Assert.Equal(end, WrappedText.EndOfLines(text, 0, 4));
        Assert.Equal(end + 100, WrappedText.EndOfLines(new string(' ', 100) + text, 100, 104));
    }

    [Theory]
    [InlineData(19, "", 0)]
    [InlineData(20, "", 59)]
    [InlineData(20, " and", 59)]
    [InlineData(20, ", and", 59)]
    [InlineData(20, "x", 0)]
    [InlineData(20, " a", 59)]
    [InlineData(21, " abc", 62)]
    public void A_row_of_bytes_has_twenty_at_least(int bytes, string behind, int end)
    {
        var row = string.Join(' ', Enumerable.Repeat("4F", bytes)) + behind;
        Assert.Equal(end, WrappedText.EndOfBytes(row, 0));
        Assert.Equal(end + 100, WrappedText.EndOfBytes(new string('.', 100) + row, 100));
    }
}
