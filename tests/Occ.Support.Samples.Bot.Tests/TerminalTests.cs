using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.Samples.Bot.Tests;

public sealed class TerminalTests
{
    [Fact]
    public async Task The_same_conversation_runs_in_a_terminal()
    {
        var services = new ServiceCollection().AddLogging().AddOccSupport().AddSingleton<SupportChat>().BuildServiceProvider();
        await using var provider = services;
        using var output = new StringWriter();
        using var input = new StringReader("波场转账250U一直没到账\n1\n\nabc\n");

        await new TerminalSurface(input, output).RunAsync(services.GetRequiredService<SupportChat>(), "terminal", "zh-CN", CancellationToken.None);

        Assert.Contains("您好", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("[1]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("转人工", output.ToString(), StringComparison.Ordinal);
    }
}
