using System.Text;
using Occ.Support.Tests.Formats;

namespace Occ.Support.Tests.Addresses;

public sealed class AddressBatchTests
{
    private static readonly AddressValidator Validator = new();
    private static readonly AddressBatch Batch = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void A_batch_answers_as_one_by_one_does(int cores)
    {
        var lines = Lines(500);
        var text = string.Join('\n', lines);
        var answers = Batch.IdentifyAll(text.AsMemory(), cores);
        Assert.Equal(lines.Length, answers.Length);
        foreach (var (line, answer) in lines.Zip(answers))
        {
            Assert.Equal(line, text.Substring(answer.Start, answer.Length));
            var alone = Validator.Identify(line);
            Assert.Equal((alone.Verdict, alone.Kind), (answer.Identification.Verdict, answer.Identification.Kind));
            Assert.Equal(alone.Networks, answer.Identification.Networks);
        }
    }

    [Fact]
    public void UTF_8_and_carriage_returns_and_a_last_line_feed_change_nothing()
    {
        var lines = Lines(40);
        var plain = Batch.IdentifyAll(string.Join('\n', lines).AsMemory());
        var windows = Batch.IdentifyAll(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\r\n"))));
        Assert.Equal(plain.Select(l => (l.Length, l.Identification.Verdict)), windows.Select(l => (l.Length, l.Identification.Verdict)));
    }

    [Fact]
    public void A_text_is_read_in_pieces_when_there_is_room_for_few_answers()
    {
        var lines = Lines(50);
        var text = string.Join('\n', lines);
        var answers = new AddressLine[7];
        var verdicts = new List<AddressVerdict>();
        for (var at = 0; at < text.Length;)
        {
            var count = Batch.Identify(text.AsSpan(at), answers, out var consumed);
            verdicts.AddRange(answers.Take(count).Select(a => a.Identification.Verdict));
            at += consumed;
        }

        Assert.Equal(lines.Select(l => Validator.Identify(l).Verdict), verdicts);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("\n\n", 2)]
    [InlineData("x", 1)]
    public void Empty_lines_are_lines(string text, int count) => Assert.Equal(count, Batch.IdentifyAll(text.AsMemory(), 3).Length);

    private static string[] Lines(int count)
    {
        var random = new Random(5);
        string[] terms = ["base58check(00=p2pkh,05=p2sh)", "evm", "segwit(bc)", "base58check(41=account)", "xrp-classic", "base58(32)"];
        var notations = terms.Select(t => FormatNotation.ParseAll(t).Single()).ToArray();
        var good = Enumerable.Range(0, count).SelectMany(i => AddressEncoder.All[notations[i % terms.Length].Family].Encode(notations[i % terms.Length], random)).Select(s => s.Text);
        return [.. good.Take(count).SelectMany((text, i) => i % 3 == 0 ? [text, text[..^1] + "1", "nothing of the kind", ""] : new[] { text }), new string('1', 2000), "end"];
    }
}
