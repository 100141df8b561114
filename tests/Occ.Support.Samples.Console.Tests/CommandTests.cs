namespace Occ.Support.Samples.Tests;

public sealed class CommandTests
{
    [Fact]
    public async Task The_exit_code_says_what_happened()
    {
        string[] damaged = ["address", Samples.TronAddress[..^1], "--network", "tron"];

        Assert.Equal(0, (await BuiltProgram.RunAsync(["address", Samples.TronAddress], "")).Code);
        Assert.Equal(1, (await BuiltProgram.RunAsync(damaged, "")).Code);
        Assert.Equal(2, (await BuiltProgram.RunAsync(["address"], "")).Code);
    }

    [Theory]
    [InlineData(0, "transaction", "$ID")]
    [InlineData(1, "transaction", "nothing")]
    [InlineData(0, "address", "-", "$TRON")]
    [InlineData(2, "address", "x", "--network", "no-such-network")]
    [InlineData(2, "frobnicate")]
    [InlineData(2, "address", "x", "--frobnicate")]
    [InlineData(0, "redact", "hello", "world")]
    [InlineData(1, "redact", "$PHRASE")]
    [InlineData(0, "redact", "@hello")]
    [InlineData(0, "triage", "my withdrawal has not arrived")]
    [InlineData(1, "diagnose", "nonce", "too", "low")]
    [InlineData(1, "diagnose", "error -32002", "--network", "solana")]
    [InlineData(0, "diagnose", "thank you")]
    [InlineData(2, "diagnose", "x", "--network", "no-such-network")]
    [InlineData(0, "errors")]
    [InlineData(0, "errors", "--system", "evm")]
    [InlineData(0, "errors", "show", "EVM_NONCE_TOO_LOW")]
    [InlineData(2, "errors", "show", "NO_SUCH_ROW")]
    [InlineData(2, "errors", "--system", "no-such-system")]
    [InlineData(0, "guide")]
    [InlineData(0, "guide", "list")]
    [InlineData(0, "guide", "check")]
    [InlineData(2, "guide", "check", "no-such-folder")]
    [InlineData(0, "guide", "show", "money-at-risk")]
    [InlineData(0, "guide", "show", "compromise-screen")]
    [InlineData(0, "guide", "graph", "compromise-screen")]
    [InlineData(2, "guide", "run", "compromise-screen")]
    [InlineData(2, "guide", "graph", "no-such-guide")]
    [InlineData(0, "guide", "graph", "money-at-risk", "--format", "dot")]
    [InlineData(2, "guide", "graph", "money-at-risk", "--format", "png")]
    [InlineData(2, "guide", "graph", "money-at-risk", "--session", "no-such-file")]
    [InlineData(2, "guide", "run", "no-such-guide")]
    [InlineData(0, "guide", "coverage")]
    [InlineData(2, "guide", "diff", "a", "b")]
    [InlineData(2, "guide", "frobnicate")]
    [InlineData(0, "report", "schema")]
    [InlineData(2, "report", "no-such-file.json")]
    [InlineData(0, "wait", "schema")]
    [InlineData(2, "wait", "no-such-file.json")]
    [InlineData(0, "update", "schema")]
    [InlineData(2, "update", "no-such-file.json")]
    [InlineData(0, "--version")]
    [InlineData(0, "--help")]
    public void Each_call_has_its_exit_code(int code, params string[] arguments)
    {
        var all = arguments.Select(a => a.Replace("$ID", Samples.TransactionId, StringComparison.Ordinal).Replace("$PHRASE", Samples.Phrase, StringComparison.Ordinal)).ToArray();
        var isInput = all[^1] == "$TRON";

        Assert.Equal(code, new TestSystem(isInput ? Samples.TronAddress : "").Run(isInput ? all[..^1] : all));
    }

    [Theory]
    [InlineData("{\"version\":1,\"category\":\"other\"}", 0)]
    [InlineData("{\"version\":1}", 1)]
    [InlineData("", 1)]
    public void A_report_is_read_from_standard_input(string report, int code) => Assert.Equal(code, new TestSystem(report).Run("report"));

    [Fact]
    public void The_schema_is_printed_as_it_is_published()
    {
        var system = new TestSystem("");
        system.Run("report", "schema");

        Assert.Equal(ReportSchema.Text, system.Output);
    }

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

    [Fact]
    public void What_decided_is_explained_to_those_who_ask()
    {
        var (explained, plain) = (new TestSystem(""), new TestSystem(""));
        explained.Run("triage", "--explain", "--lang", "en", $"my withdrawal has not arrived, my phrase is {Samples.Phrase}");
        plain.Run("triage", "--lang", "en", "my withdrawal has not arrived");

        Assert.Contains("withdraw + not-arrived", explained.Output);
        Assert.Contains("transfer-not-arrived", explained.Output);
        Assert.DoesNotContain("sausage", explained.Output);
        Assert.DoesNotContain("withdraw + not-arrived", plain.Output);
    }

    [Fact]
    public void Without_colour_there_is_no_escape_sequence()
    {
        string[] arguments = ["triage", $"{Samples.Message} {Samples.Phrase} \u001b[31mred"];
        var coloured = new TestSystem("", ("TERM", "xterm-256color")) { IsTerminal = true };
        var noColour = new TestSystem("", ("TERM", "xterm-256color"), ("NO_COLOR", "1")) { IsTerminal = true };
        var dumb = new TestSystem("", ("TERM", "dumb")) { IsTerminal = true };
        coloured.Run(arguments);
        noColour.Run(arguments);
        dumb.Run(arguments);

        Assert.Contains('\u001b', coloured.Output);
        Assert.DoesNotContain('\u001b', noColour.Output);
        Assert.DoesNotContain('\u001b', dumb.Output);
    }

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

    [Fact]
    public void A_call_that_is_not_understood_does_not_repeat_what_may_be_a_secret()
    {
        var system = new TestSystem("");

        Assert.Equal(2, system.Run("reddact", Samples.Phrase, "--lang", "zh"));
        Assert.DoesNotContain("sausage", system.Output + system.Errors);
        Assert.Contains("--help", system.Errors);
    }

    [Theory]
    [InlineData("address", "adress", "x")]
    [InlineData("triage", "traige", "x")]
    [InlineData("--network", "address", "x", "--netwrok", "tron")]
    [InlineData("--version", "--verison")]
    [InlineData(null, "frobnicate")]
    [InlineData(null, "address", "x", "--frobnicate")]
    public void A_word_that_is_nearly_known_is_suggested(string? meant, params string[] arguments)
    {
        using var system = new TestSystem("");

        Assert.Equal(2, system.Run([.. arguments, "--lang", "en"]));
        Assert.Equal(meant is not null, system.Errors.Contains("Did you mean", StringComparison.Ordinal));
        Assert.Contains(meant ?? "", system.Errors);
    }

    [Theory]
    [InlineData("""{"brands":{"zorblat":{"name":"Zorblat","domains":["zorblat.example"],"keywords":["zorblat"]}}}""", 1, "lookalike")]
    [InlineData("""{"brands":{"zorblat":{}}}""", 2, "/brands/zorblat: has no name")]
    [InlineData(null, 2, "file")]
    public void Links_are_compared_with_the_brands_of_a_file(string? brands, int code, string shown)
    {
        using var program = new TestSystem("""{"url":"zorblat-login.example"}""");
        using var lines = new TestSystem("""{"url":"zorblat-login.example"}""");
        var file = Path.Combine(program.Folder, "brands.json");
        if (brands is not null)
        {
            File.WriteAllText(file, brands);
        }

        Assert.Equal(code, program.Run("link", "zorblat-login.example", "--brands", file, "--lang", "en"));
        Assert.Equal(code == 1 ? 0 : code, lines.Run("link", "--jsonl", "--brands", file, "--lang", "en"));
        Assert.Contains(shown, lines.Output + lines.Errors, StringComparison.Ordinal);
    }
}
