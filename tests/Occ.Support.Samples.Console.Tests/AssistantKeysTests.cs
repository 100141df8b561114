using Spectre.Console.Testing;

namespace Occ.Support.Samples.Tests;

public sealed class AssistantKeysTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().Interactive().Width(90).Height(50);
    private readonly TestSystem _system;

    private readonly string _folder;

    public AssistantKeysTests()
    {
        _system = new("", ("TERM", "xterm-256color")) { Console = _console };
        _folder = _system.Folder;
    }

    public void Dispose()
    {
        _system.Dispose();
        _console.Dispose();
    }

    [Fact]
    public void Arrows_numbers_and_letters_walk_the_guide_and_Enter_saves_the_report()
    {
        TypeMessage(Samples.Message);
        Press(ConsoleKey.DownArrow, ConsoleKey.UpArrow, ConsoleKey.Enter);
        Type("1");
        Type("b");
        Type("s");
        Type("l");
        Type("q");
        Press(ConsoleKey.Enter);

        Assert.Equal(0, _system.Run());
        Assert.Contains("您：都没有", _console.Output);
        Assert.Contains("您：交易所或其他平台", _console.Output);
        Assert.Contains("您之前的回答：交易所或其他平台", _console.Output);
        Assert.Contains("Stopped here.", _console.Output);
        Assert.Equal("250", Saved().Amount?.Value);
    }

    [Fact]
    public void A_blank_line_within_a_paste_does_not_end_it()
    {
        Type("I sent 250 USDT");
        Press(ConsoleKey.Enter, ConsoleKey.Enter);
        TypeMessage("and it has not arrived");
        ControlC();
        _system.Run();

        Assert.Contains("and it has not arrived", Saved().Description.Value);
    }

    [Fact]
    public void A_terminal_that_marks_pastes_ends_the_message_at_the_line_behind_one()
    {
        Type("\u001b[200~I sent 250 USDT\r\rto my wallet\u001b[201~");
        Press(ConsoleKey.Enter);
        _console.Input.PushKey(new ConsoleKeyInfo('\u0004', ConsoleKey.D, false, false, true));
        Type("\u001b[200~q none\u001b[201~");
        Press(ConsoleKey.Escape);
        ControlC();
        _system.Run("--lang", "en");

        Assert.Contains("I sent 250 USDT\n\nto my wallet", Saved().Description.Value);
        Assert.DoesNotContain("200~", _console.Output + Saved().Description.Value);
        Assert.DoesNotContain("Stopped here.", _console.Output);
    }

    [Theory]
    [InlineData("half a line that was never sent")]
    [InlineData("a line with 中文 and 😀")]
    public void Control_C_keeps_the_line_that_was_being_typed(string text)
    {
        Type(text);
        ControlC();

        Assert.Equal(ExitCodes.Interrupted, _system.Run());
        Assert.Equal(text, Saved().Description.Value);
    }

    [Fact]
    public void Control_C_before_anything_was_typed_writes_no_file()
    {
        ControlC();

        Assert.Equal(ExitCodes.Interrupted, _system.Run());
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Deleted_characters_are_gone()
    {
        Type("hello 中文😀");
        Press(ConsoleKey.Backspace, ConsoleKey.Backspace);
        Type("!");
        ControlC();
        _system.Run();

        Assert.Equal("hello 中!", Saved().Description.Value);
    }

    [Fact]
    public void A_secret_is_kept_in_no_file()
    {
        TypeMessage($"my phrase is {Samples.Phrase}");
        ControlC();
        _system.Run();

        Assert.All(Directory.GetFiles(_folder), file => Assert.DoesNotContain("sausage", File.ReadAllText(file)));
        Assert.NotEmpty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_over()
    {
        File.WriteAllText(Path.Combine(_folder, "mine.txt"), "precious");
        TypeMessage("my 250 USDT have not arrived");
        Type("q");
        Type("mine.txt");
        Press(ConsoleKey.Enter);
        Type("other.json");
        Press(ConsoleKey.Enter);
        _system.Run("--lang", "en");

        Assert.Equal("precious", File.ReadAllText(Path.Combine(_folder, "mine.txt")));
        Assert.Contains("There is a file of that name already", _console.Output);
        Assert.True(File.Exists(Path.Combine(_folder, "other.json")));
        Assert.True(File.Exists(Path.Combine(_folder, "other.txt")));
    }

    private void Type(string text)
    {
        foreach (var c in text)
        {
            _console.Input.PushKey(new ConsoleKeyInfo(c, c == '\u001b' ? ConsoleKey.Escape : ConsoleKey.None, false, false, false));
        }
    }

    /// <summary>A message that ends with Ctrl+D: keys that wait already look like the rest of a paste.</summary>
    private void TypeMessage(string text)
    {
        Type(text);
        Press(ConsoleKey.Enter);
        _console.Input.PushKey(new ConsoleKeyInfo('\u0004', ConsoleKey.D, false, false, true));
    }

    private void Press(params ConsoleKey[] keys)
    {
        foreach (var key in keys)
        {
            _console.Input.PushKey(key);
        }
    }

    private void ControlC() => _console.Input.PushKey(new ConsoleKeyInfo('\u0003', ConsoleKey.C, false, false, true));

    private ProblemReport Saved()
    {
        var file = Assert.Single(Directory.GetFiles(_folder, "*.json"));
        return new ReportReader().Read(File.ReadAllText(file)).Report!;
    }
}
