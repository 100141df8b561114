namespace Occ.Support.Samples.Tests.Completions;

public sealed class CompletionTests
{
    public static TheoryData<string> Shells => ["bash", "zsh", "fish", "pwsh"];

    [Theory]
    [InlineData("address", "addr")]
    [InlineData("--session", "--se")]
    [InlineData("--network", "address", "--n")]
    [InlineData("--json", "redact", "--json")]
    [InlineData("bitcoin-cash", "transaction", "x", "--network", "bitcoin-")]
    [InlineData("zh", "address", "--lang", "")]
    [InlineData("stranger", "advise", "--role", "")]
    [InlineData("run", "guide", "r")]
    [InlineData("money-at-risk", "guide", "run", "mon")]
    [InlineData("dot", "guide", "graph", "money-at-risk", "--format", "d")]
    [InlineData("EVM_NONCE_TOO_LOW", "errors", "show", "EVM_NONCE")]
    [InlineData("evm", "errors", "--system", "e")]
    [InlineData("schema", "report", "")]
    [InlineData("fish", "completion", "f")]
    public void The_words_of_the_program_are_offered(string expected, params string[] words) => Assert.Contains(expected, Offered(words));

    [Theory]
    [InlineData("redact", "chat")]
    [InlineData("redact", "--output", "")]
    [InlineData("link", "x", "--brands", "")]
    [InlineData("--session", "")]
    public void Files_are_left_to_the_shell(params string[] words) => Assert.Empty(Offered(words));

    [Fact]
    public void Every_command_and_every_option_is_offered()
    {
        foreach (var command in ConsoleHost.AllCommands(TimeProvider.System))
        {
            Assert.Contains(command.Name, Offered(command.Name[..1]));
            Assert.Superset(command.Members.Skip(1).Where(m => !m.IsWire).Select(m => $"--{m.Name}").ToHashSet(), Offered(command.Name, "-").ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_shell_has_its_script(string shell)
    {
        using var system = new TestSystem("");

        Assert.Equal(0, system.Run("completion", shell));
        Assert.Contains("occ-support complete", system.Output);
    }

    [ShellFact("bash")]
    public async Task Bash_completes() =>
        Assert.Equal("guide\n", await Shell.RunAsync("bash", "source <(occ-support completion bash); COMP_WORDS=(occ-support gui); COMP_CWORD=1; _occ_support; printf '%s\\n' \"${COMPREPLY[@]}\""));

    [ShellFact("bash")]
    public async Task Bash_completes_a_word_that_is_not_begun() =>
        Assert.Contains("money-at-risk\n", await Shell.RunAsync("bash", "source <(occ-support completion bash); COMP_WORDS=(occ-support guide run ''); COMP_CWORD=3; _occ_support; printf '%s\\n' \"${COMPREPLY[@]}\""));

    [ShellFact("zsh")]
    public async Task Zsh_completes() =>
        Assert.Equal("guide\n", await Shell.RunAsync("zsh", "compdef() { :; }; _describe() { print -l ${found%%:*}; }; source <(occ-support completion zsh); words=(occ-support gui); CURRENT=2; _occ_support"));

    [ShellFact("fish")]
    public async Task Fish_completes() =>
        Assert.Contains("guide\t", await Shell.RunAsync("fish", "occ-support completion fish | source; complete -C 'occ-support gui'"));

    private static IEnumerable<string> Offered(params string[] words)
    {
        using var system = new TestSystem("");
        Assert.Equal(0, system.Run(["complete", .. words]));
        return [.. system.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')[0])];
    }
}
