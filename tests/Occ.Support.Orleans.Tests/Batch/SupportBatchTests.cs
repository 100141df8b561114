using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.Orleans.Tests;

[Collection(Clusters.Name)]
public sealed class SupportBatchTests(MemoryCluster silos)
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"; // BIP-39, the test vectors of Trezor

    private SupportBatch Batch => silos.Client.GetRequiredService<SupportBatch>();

    [Fact]
    public async Task Redacted_lines_are_those_of_the_scanner_in_order()
    {
        string[] lines = ["", "hello 你好", $"my phrase is {Phrase}, help", "密码：Tr0ub4dor&3 谢谢", "\ufffd half"];
        var answers = await Batch.RedactAsync(lines.ToAsyncEnumerable(), new() { LinesInChunk = 2 }).ToListAsync();

        Assert.Equal([0, 1, 2, 3, 4], answers.Select(a => a.Offset));
        foreach (var (line, answer) in lines.Zip(answers))
        {
            var here = SecretScanner.Default.Redact(line);
            Assert.Equal(here.Text.Value, answer.Text);
            Assert.Equal(here.Findings, answer.Findings);
        }

        Assert.DoesNotContain("winner", answers[2].Text, StringComparison.Ordinal);
        Assert.NotEmpty(answers[2].Findings);
    }

    [Fact]
    public async Task Addresses_are_those_of_the_validator_and_a_phrase_in_their_place_is_told()
    {
        string[] lines = ["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "nothing", Phrase]; // EIP-55; Bitcoin wiki
        var answers = await Batch.IdentifyAddressesAsync(lines.ToAsyncEnumerable()).ToListAsync();
        var validator = new AddressValidator();

        foreach (var (line, answer) in lines.Zip(answers))
        {
            var here = validator.Identify(line);
            Assert.Equal((here.Verdict, here.Kind), (answer.Verdict, answer.Kind));
            Assert.Equal(here.Networks.Select(n => n.Id), answer.Networks);
        }

        Assert.Equal([true, true, false, false], answers.Select(a => a.IsValid));
        Assert.Equal([false, false, false, true], answers.Select(a => a.HoldsSecret));
    }

    [Fact]
    public async Task Messages_are_triaged_as_in_this_process()
    {
        string[] lines = ["I sent 250 USDT on Tron and it has not arrived", "我的钱包打不开了", $"I gave them my phrase {Phrase}"];
        var answers = await Batch.TriageAsync(lines.ToAsyncEnumerable()).ToListAsync();
        var reader = new IntakeReader();

        foreach (var (line, answer) in lines.Zip(answers))
        {
            var here = reader.Read(line);
            Assert.Equal((here.Category, here.Kind, here.Language, here.Guide), (answer.Category, answer.Kind, answer.Language, answer.Guide));
            Assert.Equal(here.Draft, answer.Draft);
        }

        Assert.Equal([false, false, true], answers.Select(a => a.ShowsSecret));
        Assert.DoesNotContain("winner", answers[2].Draft.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(5000)]
    public async Task A_batch_goes_on_at_any_line(int from)
    {
        var answers = await Batch.RedactAsync(Lines(1000), new() { From = from, LinesInChunk = 7, ChunksAtOnce = 3 }).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 1000).Skip(from).Select(i => ((long)i, $"line {i}")), answers.Select(a => (a.Offset, a.Text)));
    }

    [Fact]
    public async Task No_more_lines_are_read_than_the_window_holds()
    {
        var read = 0;
        var batch = Batch.RedactAsync(Lines(1_000_000, () => read++), new() { LinesInChunk = 10, ChunksAtOnce = 4 });
        await foreach (var line in batch)
        {
            Assert.InRange(read - line.Offset, 1, 40);
            if (line.Offset == 500)
            {
                break;
            }
        }

        Assert.InRange(read, 501, 541);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_comes_back_as_the_replacement_character() =>
        Assert.Equal("\ufffd half", Assert.Single(await Batch.RedactAsync(new[] { "\ud800 half" }.ToAsyncEnumerable()).ToListAsync()).Text);

    [Fact]
    public async Task Long_lines_go_in_small_chunks()
    {
        var line = new string('x', 300_000);
        var answers = await Batch.RedactAsync(Enumerable.Repeat(line, 10).ToAsyncEnumerable()).ToListAsync();

        Assert.Equal(10, answers.Count(a => a.Text == line));
    }

    [Fact]
    public async Task A_batch_that_is_cancelled_ends()
    {
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var line in Batch.TriageAsync(Lines(1_000_000), null, cancel.Token))
            {
                await cancel.CancelAsync();
            }
        });
    }

    [Fact]
    public void A_wrong_option_is_a_bad_call()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Batch.RedactAsync(Lines(1), new() { From = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Batch.RedactAsync(Lines(1), new() { LinesInChunk = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Batch.RedactAsync(Lines(1), new() { ChunksAtOnce = 1001 }));
        Assert.Throws<ArgumentNullException>(() => Batch.RedactAsync(null!));
    }

    internal static async IAsyncEnumerable<string> Lines(int count, Action? read = null)
    {
        await Task.Yield();
        for (var i = 0; i < count; i++)
        {
            read?.Invoke();
            yield return $"line {i}";
        }
    }
}
