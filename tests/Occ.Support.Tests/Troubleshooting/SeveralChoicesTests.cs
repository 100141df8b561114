namespace Occ.Support.Tests.Troubleshooting;

public sealed class SeveralChoicesTests
{
    [Theory]
    [InlineData("here,there", "here,there")]
    [InlineData("There、Here", "here,there")]
    [InlineData("这里；那里", "here,there")]
    [InlineData("there", "there")]
    [InlineData("nowhere", "nowhere")]
    [InlineData("here,nowhere", null)]
    [InlineData("here,elsewhere", null)]
    [InlineData(",", null)]
    public void Several_choices_are_one_fact(string text, string? value)
    {
        var several = SmallGuide.Definition.Replace("\"ask\": \"choice\", \"fact\": \"where\"", "\"ask\": \"choices\", \"next\": \"much\", \"fact\": \"where\"", StringComparison.Ordinal)
            .Replace("\"id\": \"here\", \"to\": \"much\"", "\"id\": \"here\"", StringComparison.Ordinal).Replace("\"id\": \"there\", \"to\": \"help\"", "\"id\": \"there\" }, { \"id\": \"nowhere\", \"alone\": true", StringComparison.Ordinal);
        var host = new Troubleshooter(GuideCatalog.Load(SmallGuide.Files(
            several,
            SmallGuide.English.Replace("\"where\":", "\"where.choice.nowhere\": \"Nowhere\", \"where\":", StringComparison.Ordinal),
            SmallGuide.Chinese.Replace("\"where\":", "\"where.choice.nowhere\": \"都不是\", \"where\":", StringComparison.Ordinal))));
        var turn = host.Say(host.Start("small", "zh", TransferNotArrived.Noon), text);

        Assert.Equal(value, turn.Facts.GetValueOrDefault("where"));
        Assert.True(value != "here,there" || turn.View.Text == "这里、那里有多少？");
    }
}
