namespace Occ.Support.Samples.Tests;

/// <summary>What single commands show.</summary>
public sealed class CommandTests
{
    [Fact]
    public void The_schema_is_printed_as_it_is_published()
    {
        var system = new TestSystem("");
        system.Run("report", "schema");

        Assert.Equal(ReportSchema.Text, system.Output);
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
