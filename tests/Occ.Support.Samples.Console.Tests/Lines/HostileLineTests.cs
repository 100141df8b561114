namespace Occ.Support.Samples.Tests.Lines;

public sealed class HostileLineTests
{
    private const int Lines = 10_000;

    private static readonly Lazy<byte[]> Hostile = new(() => LineTalk.Join(HostileLines.Make(Lines)));

    public static TheoryData<string> Commands => [.. ConsoleHost.AllCommands(TimeProvider.System).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Ten_thousand_hostile_lines_are_answered_line_by_line(string command)
    {
        var answers = LineTalk.Answers(command, Hostile.Value);

        Assert.Equal(Lines, answers.Length);
        Assert.All(answers, line => Assert.NotEqual(ErrorCodes.Failed, LineTalk.CodeOf(line)));
    }
}
