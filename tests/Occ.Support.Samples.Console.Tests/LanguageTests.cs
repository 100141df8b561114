namespace Occ.Support.Samples.Tests;

/// <summary>In which language the console speaks, and what its help says.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "Usage")]
    [InlineData("zh", "用法")]
    [InlineData("zh-CN", "用法")]
    public void The_help_mentions_every_command_in_the_language_asked(string language, string usage)
    {
        var program = new TestSystem("");
        program.Run("--help", "--lang", language);

        Assert.Contains(usage, program.Output);
        foreach (var command in ConsoleHost.AllCommands(TimeProvider.System))
        {
            var help = new TestSystem("");
            help.Run(command.Name, "--help", "--lang", language);

            Assert.Contains($"  {command.Name} ", program.Output);
            Assert.Contains(usage, help.Output);
            Assert.Contains($"occ-support {command.Name} --jsonl", help.Output);
            Assert.All(command.Members.Skip(1).Where(m => !m.IsWire), m => Assert.Contains($"--{m.Name}", help.Output));
        }
    }

    [Theory]
    [InlineData("LANG", "zh_CN.UTF-8", "用法")]
    [InlineData("LC_ALL", "zh_TW", "用法")]
    [InlineData("LANG", "en_US.UTF-8", "Usage")]
    [InlineData("LANG", "C", "Usage")]
    public void The_environment_decides_the_language_of_the_help(string variable, string value, string usage)
    {
        var system = new TestSystem("", (variable, value));
        system.Run("--help");

        Assert.Contains(usage, system.Output);
    }

    [Fact]
    public void The_text_decides_the_language_where_nobody_else_does()
    {
        var chinese = new TestSystem(Samples.Message);
        var asked = new TestSystem(Samples.Message);
        chinese.Run("triage");
        asked.Run("triage", "--lang", "en");

        Assert.Contains("我读到的内容", chinese.Output);
        Assert.Contains("What I understood", asked.Output);
    }
}
