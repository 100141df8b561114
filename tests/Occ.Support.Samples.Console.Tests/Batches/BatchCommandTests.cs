using System.Text;
using System.Text.Json;

namespace Occ.Support.Samples.Tests.Batches;

public sealed class BatchCommandTests : IDisposable
{
    private readonly TestSystem _system = new("");

    public void Dispose() => _system.Dispose();

    [Fact]
    public void A_file_of_addresses_is_answered_line_by_line_in_order()
    {
        var lines = Enumerable.Range(0, 20_000).Select(i => i % 3 == 0 ? Samples.TronAddress : $"nothing {i}").ToList();
        _system.Keep("addresses.txt", Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

        Assert.Equal(1, _system.Run("address", "addresses.txt"));
        var answers = _system.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Count, answers.Length);
        Assert.All(answers.Index(), a => Assert.Equal(a.Index % 3 == 0, a.Item.StartsWith("valid\ttron\t", StringComparison.Ordinal)));
        Assert.Contains("20,000 lines", _system.Errors);
        Assert.Contains($"--offset {string.Join("\r\n", lines).Length}", _system.Errors);
    }

    [Fact]
    public void Each_line_has_the_object_of_the_line_protocol()
    {
        string[] texts = [Samples.TronAddress, "", "nothing"];
        _system.Keep("addresses.txt", LineTalkJoin(texts));
        using var lines = new TestSystem(string.Join('\n', texts.Select(t => JsonSerializer.Serialize(new { text = t }))));
        _system.Run("address", "--json", "addresses.txt");
        lines.Run("address", "--jsonl");

        Assert.Equal(lines.Output, _system.Output);
    }

    [Fact]
    public void Messages_of_a_file_are_told_apart_by_lines_and_those_of_a_pipe_when_asked()
    {
        var messages = "my withdrawal has not arrived\n我忘记了密码\n";
        _system.Keep("messages.txt", Encoding.UTF8.GetBytes(messages));
        using var asked = new TestSystem(messages);
        using var whole = new TestSystem(messages);

        Assert.Equal(0, _system.Run("triage", "messages.txt"));
        Assert.Equal(0, asked.Run("triage", "--lines"));
        Assert.Equal(0, whole.Run("triage", "--lang", "en"));
        Assert.Equal(_system.Output, asked.Output);
        Assert.Equal(2, _system.Output.Count(c => c == '\n'));
        Assert.StartsWith("deposit-withdrawal\twithdrawal-not-arrived\ttransfer-not-arrived\t", _system.Output);
        Assert.Contains("What I understood", whole.Output);
    }

    [Fact]
    public void Several_files_are_one_input_whose_lines_never_join()
    {
        _system.Keep("a", "x\nlegal winner thank year wave sausage"u8.ToArray());
        _system.Keep("b", "worth useful legal winner thank yellow"u8.ToArray());
        _system.Keep("c", Encoding.UTF8.GetBytes(Samples.TronAddress));

        Assert.Equal(1, _system.Run("address", "a", "b", "c"));
        Assert.Equal(4, _system.Output.Count(c => c == '\n'));
        using var rest = new TestSystem("");
        rest.Keep("a", new byte[38]);
        rest.Keep("c", Encoding.UTF8.GetBytes(Samples.TronAddress));
        Assert.Equal(0, rest.Run("address", "a", "c", "--offset", "38"));
        Assert.StartsWith("valid\ttron", rest.Output);
    }

    [Theory]
    [InlineData("address")]
    [InlineData("triage")]
    [InlineData("redact")]
    public void Bytes_that_are_no_text_and_files_without_any_are_answered(string command)
    {
        _system.Keep("broken", [0xef, 0xbb, 0xbf, 0xff, 0xfe, (byte)'\n', 0xc3, (byte)'\r', (byte)'\n', 0xf0, 0x9f]);
        using var empty = new TestSystem("");
        empty.Keep("empty", []);

        Assert.InRange(_system.Run(command, "broken"), 0, 1);
        Assert.Equal(command == "redact" ? 2 : 3, _system.Output.Count(c => c == '\n'));
        Assert.DoesNotContain('\ufeff', _system.Output);
        Assert.Equal(0, empty.Run(command, "empty"));
        Assert.Equal("", empty.Output);
    }

    [Theory]
    [InlineData("address", "no-such-file.txt")]
    [InlineData("triage", "./messages")]
    [InlineData("redact", "/no/such/file")]
    [InlineData("redact", "there", "no-such-file")]
    [InlineData("redact", "no-such-file", "-o", "out")]
    [InlineData("address", "no-such-file", "--offset", "1")]
    public void A_file_that_is_missing_is_named_and_nothing_is_written(params string[] arguments)
    {
        _system.Keep("there", "x"u8.ToArray());

        Assert.Equal(2, _system.Run(arguments));
        Assert.Equal("", _system.Output);
        Assert.Contains(arguments.First(a => a.Contains("no", StringComparison.Ordinal) || a.Contains("./", StringComparison.Ordinal)), _system.Errors);
        Assert.False(File.Exists(Path.Combine(_system.Folder, "out")));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    public void An_offset_that_is_no_number_is_refused(string offset)
    {
        _system.Keep("there", "x"u8.ToArray());

        Assert.Equal(2, _system.Run("address", "there", $"--offset={offset}"));
        Assert.Equal("", _system.Output);
    }

    [Fact]
    public void A_later_run_goes_on_in_the_same_file_with_what_was_added()
    {
        _system.Keep("chat.txt", Encoding.UTF8.GetBytes($"hello\n{Samples.Phrase}\n"));
        Assert.Equal(1, _system.Run("redact", "chat.txt", "-o", "safe.txt", "--lang", "en"));
        var offset = new FileInfo(Path.Combine(_system.Folder, "chat.txt")).Length;
        Assert.Contains($"--offset {offset}", _system.Errors);
        File.AppendAllText(Path.Combine(_system.Folder, "chat.txt"), "bye\n");
        Assert.Equal(0, _system.Run("redact", "chat.txt", "-o", "safe.txt", "--lang", "en", "--offset", $"{offset}"));

        Assert.Equal("hello\n[recovery phrase]\nbye\n", _system.Read("safe.txt"));
    }

    [Fact]
    public void A_long_text_with_phrases_at_every_border_is_redacted_as_the_whole_is()
    {
        const int borders = 4;
        var text = new StringBuilder();
        var random = new Random(7);
        while (text.Length < RedactionWorker.Size.Body * borders)
        {
            text.Append(random.Next(40) == 0 ? Samples.Phrase.Replace(' ', random.Next(2) == 0 ? ' ' : '\n') : "the deposit has not arrived yet, all else is well").Append('\n');
        }

        _system.Keep("long", Encoding.UTF8.GetBytes(text.ToString()));
        _system.Run("redact", "long", "--lang", "en");

        Assert.Equal(SecretScanner.Default.Redact(text.ToString(), "en").Text.Value, _system.Output);
    }

    [Theory]
    [InlineData("redact")]
    [InlineData("address")]
    [InlineData("triage")]
    public void A_file_in_UTF_16_is_read_by_its_byte_order_mark(string command)
    {
        _system.Keep("windows.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"{Samples.TronAddress}\r\n{Samples.Phrase}\r\n")]);

        Assert.InRange(_system.Run(command, "windows.txt", "--lang", "en"), 0, 1);
        Assert.Equal(2, _system.Output.Count(c => c == '\n'));
        Assert.DoesNotContain("sausage", _system.Output);
        Assert.DoesNotContain('\0', _system.Output);
    }

    [Fact]
    public void One_line_alone_from_a_pipe_is_answered_in_full()
    {
        using var system = new TestSystem(Samples.TronAddress + "\r\n");

        Assert.Equal(0, system.Run("address", "-", "--lang", "en"));
        Assert.Contains("✓", system.Output);
        Assert.Equal("", system.Errors);
    }

    private static byte[] LineTalkJoin(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
}
