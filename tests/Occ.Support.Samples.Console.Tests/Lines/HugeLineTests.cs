using System.Text;

namespace Occ.Support.Samples.Tests.Lines;

public sealed class HugeLineTests
{
    private static readonly Lazy<byte[]> Huge = new(Make);

    [Theory]
    [MemberData(nameof(HostileLineTests.Commands), MemberType = typeof(HostileLineTests))]
    public void A_huge_line_is_answered_like_any_other(string command)
    {
        var answers = LineTalk.Answers(command, Huge.Value);

        Assert.Equal(6, answers.Length);
        Assert.All(answers, line => Assert.NotEqual(ErrorCodes.Failed, LineTalk.CodeOf(line)));
    }

    private static byte[] Make()
    {
        const int huge = 10_000_000;
        return LineTalk.Join(
        [
            Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('a', huge)}\"}}"),
            Encoding.UTF8.GetBytes($"{{\"text\":\"{string.Concat(Enumerable.Repeat("zoo ", huge / 4))}\"}}"),
            Encoding.UTF8.GetBytes($"{{\"text\":\"{string.Concat(Enumerable.Repeat("\\ud800", huge / 6))}\"}}"),
            Encoding.UTF8.GetBytes(new string('[', huge)),
            [.. Enumerable.Repeat((byte)0xff, huge)],
            Encoding.UTF8.GetBytes("{\"text\":\"a\"}"),
        ]);
    }
}
