using System.Diagnostics;
using System.Text;

namespace Occ.Support.Samples.Tests;

public sealed class AssistantLinesTests
{
    [Fact]
    public async Task A_pasted_problem_is_walked_to_its_end_and_gives_a_report()
    {
        var ending = await BuiltProgram.RunAsync([], $"{Samples.Message}\n\n1\n1\n1\n4\n{string.Concat(Enumerable.Repeat("1\n", 30))}");

        Assert.Equal("", ending.Error);
        Assert.Equal(0, ending.Code);
        Assert.DoesNotContain('\u001b', ending.Output);
        Assert.Contains("deposit-withdrawal", ending.Output);
        Assert.Contains("格式正确", ending.Output);
        Assert.Contains("第 1 步", ending.Output);
        Assert.Contains("结论", ending.Output);
        Assert.DoesNotContain("先到这里", ending.Output);
        var report = ReportOf(ending.Output);
        Assert.Equal(Samples.TronAddress, Assert.Single(report.Addresses).Text.Value);
        Assert.Equal(Samples.TransactionId, Assert.Single(report.Transactions).Id.Value);
        Assert.Equal("250", report.Amount?.Value);
        Assert.Equal("tron", report.Network.Value);
    }

    [Fact]
    public async Task The_end_of_input_ends_politely_with_the_report_so_far()
    {
        var ending = await BuiltProgram.RunAsync(["--lang", "en"], Samples.Message);

        Assert.Equal(0, ending.Code);
        Assert.Contains("Stopped here.", ending.Output);
        Assert.Equal("250", ReportOf(ending.Output).Amount?.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    public async Task Without_a_text_there_is_nothing_to_do(string input)
    {
        var ending = await BuiltProgram.RunAsync(["--lang", "en"], input);

        Assert.Equal(0, ending.Code);
        Assert.Contains("There was no text", ending.Output);
    }

    [Fact]
    public void Back_skip_language_quit_and_wrong_numbers_work_by_lines()
    {
        using var system = new TestSystem($"{Samples.Message}\n\n99\n1\nb\ns\nl\n\nq\n");
        system.Run();

        Assert.Contains("没有这个选项", system.Output);
        Assert.Contains("您之前的回答", system.Output);
        Assert.Contains("Stopped here.", system.Output);
        Assert.NotNull(ReportOf(system.Output));
    }

    [Fact]
    public void A_problem_without_a_guide_still_gives_a_report()
    {
        using var system = new TestSystem("what is the price of bitcoin tomorrow\n");
        system.Run();

        Assert.Contains("I can't tell yet which problem this is", system.Output);
        Assert.NotNull(ReportOf(system.Output));
    }

    [Fact]
    public async Task A_pasted_secret_is_in_no_output_and_raises_the_alarm()
    {
        var ending = await BuiltProgram.RunAsync([], $"{Samples.Message}\nmy phrase: {Samples.Phrase}\n\n{Samples.Phrase}\n1\n{Samples.Phrase}\nq\n");

        Assert.DoesNotContain("sausage", ending.Output + ending.Error);
        Assert.Contains("!!! ", ending.Output);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_keeps_what_was_typed_in_a_file_and_says_where(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Directory.CreateTempSubdirectory("occ-support-test-");
        using var program = BuiltProgram.Start(["--lang", "en"], folder.FullName);
        await program.Input.WriteAsync(Encoding.UTF8.GetBytes($"250 USDT did not arrive, my phrase: {Samples.Phrase}\n\n"));
        await program.Input.FlushAsync();
        while (await program.Output.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line && !line.StartsWith("Type", StringComparison.Ordinal))
        {
        }

        using (var kill = Process.Start("kill", [$"-{signal}", $"{program.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        var ending = await program.EndAsync();
        var json = Assert.Single(folder.GetFiles("*.json"));
        var report = new ReportReader().Read(await File.ReadAllTextAsync(json.FullName)).Report;
        folder.Delete(recursive: true);

        Assert.Equal(ExitCodes.Interrupted, ending.Code);
        Assert.Contains(json.Name, ending.Error);
        Assert.Equal("250", report?.Amount?.Value);
        Assert.DoesNotContain("sausage", report?.ToJson());
    }

    private static ProblemReport ReportOf(string output)
    {
        var json = output[output.LastIndexOf("\n{", StringComparison.Ordinal)..];
        return new ReportReader().Read(json).Report ?? throw new InvalidOperationException("The output ends with no report.");
    }
}
