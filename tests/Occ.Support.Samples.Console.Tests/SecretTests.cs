namespace Occ.Support.Samples.Tests;

/// <summary>What the console shows of a secret: nothing.</summary>
public sealed class SecretTests
{
    [Theory]
    [InlineData("triage")]
    [InlineData("redact")]
    [InlineData("address")]
    [InlineData("transaction")]
    public void A_secret_is_shown_to_nobody(string command)
    {
        var system = new TestSystem("");
        system.Run(command, $"help, my phrase is {Samples.Phrase}");

        Assert.DoesNotContain("sausage", system.Output + system.Errors);
        Assert.NotEqual("", system.Output);
    }

    [Fact]
    public void A_call_that_is_not_understood_does_not_repeat_what_may_be_a_secret()
    {
        var system = new TestSystem("");

        Assert.Equal(2, system.Run("reddact", Samples.Phrase, "--lang", "zh"));
        Assert.DoesNotContain("sausage", system.Output + system.Errors);
        Assert.Contains("--help", system.Errors);
    }

    [Theory]
    [InlineData("en", "[recovery phrase]")]
    [InlineData("zh", "[助记词]")]
    public void A_file_is_redacted_into_a_new_file(string language, string placeholder)
    {
        using var system = new TestSystem("");
        File.WriteAllText(Path.Combine(system.Folder, "chat.txt"), $"1. {Samples.Phrase}\n");

        Assert.Equal(1, system.Run("redact", "chat.txt", "-o", "safe.txt", "--lang", language));
        Assert.Equal($"1. {placeholder}\n", File.ReadAllText(Path.Combine(system.Folder, "safe.txt")));
        Assert.Equal("", system.Output);
        Assert.Equal(2, system.Run("redact", "chat.txt", "-o", "safe.txt"));
        Assert.Equal(2, system.Run("redact", "no-such-file.txt", "--output", "safe2.txt"));
        Assert.False(File.Exists(Path.Combine(system.Folder, "safe2.txt")));
    }

    [Fact]
    public async Task A_long_stream_is_redacted_with_the_same_memory_and_progress_is_told()
    {
        const int lines = 400_000;
        var input = string.Concat(Enumerable.Repeat($"我的助记词是 {Samples.Phrase}\n2026-07-22 the deposit has not arrived yet\n", lines / 2));
        var ending = await BuiltProgram.RunAsync(["redact", "--progress"], input);

        Assert.Equal(1, ending.Code);
        Assert.Equal(lines, ending.Lines.Length);
        Assert.DoesNotContain("sausage", string.Concat(ending.Lines));
        Assert.Contains("MB/s", ending.Error, StringComparison.Ordinal);
    }
}
