using FsCheck.Xunit;

namespace Occ.Support.Tests.Privacy;

public sealed class StreamTests
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    [Property(MaxTest = 12)]
    public void A_stream_is_redacted_as_the_whole_text_is(int seed, byte whole)
    {
        var random = new Random(seed);
        var text = LongTexts.Make(random, 100_000);
        var size = WindowSize.Default with { Whole = 32_000 + (whole * 100) };
        using var stream = new RedactionStream(SecretPolicy.Default, "zh", null, size);
        using var source = new DribblingReader(text, random);
        using var redacted = new StringWriter();
        while (!stream.IsAtEnd)
        {
            stream.Add(source.ReadBlock(stream.Room.Span));
            redacted.Write(stream.Settle().Span);
            stream.Slide();
        }

        var (expected, findings) = SecretScanner.Default.Redact(text, "zh");
        Assert.Equal(expected.Value, redacted.ToString());
        Assert.Equal((text.Length, findings.Count), (stream.Summary.Length, stream.Summary.Secrets));
        Assert.Equal(findings.Select(f => f.Kind).Distinct(), stream.Summary.Kinds);
        Assert.All(stream.Summary.Kinds, k => Assert.Equal(findings.Count(f => f.Kind == k), stream.Summary.Count(k)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(74)]
    [InlineData(75)]
    public async Task A_phrase_across_a_border_is_found_whole(int before)
    {
        var border = WindowSize.Default.Whole - WindowSize.Default.LookAhead;
        var filler = Prose(border - before - 1) + "\n";
        using var source = new StringReader(filler + Phrase + "\n" + filler);
        await using var redacted = new StringWriter();
        var summary = await SecretScanner.Default.RedactAsync(source, redacted);
        Assert.Equal(filler + "[recovery phrase]\n" + filler, redacted.ToString());
        Assert.Equal(1, summary.Secrets);
        Assert.True(summary.Exposure!.OpensWallet);
    }

    [Fact]
    public void A_secret_longer_than_memory_leaves_nothing_of_itself()
    {
        var words = Phrases.English;
        var row = string.Join(' ', Enumerable.Range(0, 100_000).Select(i => words[i * 1_009 % 2_048]));
        using var source = new StringReader("my seed phrase: " + row + ". 2026.");
        using var redacted = new StringWriter();
        var summary = SecretScanner.Default.Redact(source, redacted);
        Assert.InRange(summary.Secrets, 1, 10);
        Assert.Matches(@"^my seed phrase: (\[recovery phrase\] ?)+\. 2026\.$", redacted.ToString());
    }

    [Fact]
    public void Progress_is_told_to_the_end_and_memory_stays_the_same()
    {
        const int length = 4_000_000;
        var told = new Told();
        using var source = new Endless("My deposit has not arrived yet, all is well otherwise. ", length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var summary = SecretScanner.Default.Redact(source, TextWriter.Null, progress: told);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_500_000);
        Assert.Equal(length, summary.Length);
        Assert.Equal(new(summary.Length, summary.Secrets), told.Reports[^1]);
        Assert.True(told.Reports.Count > 10 && told.Reports.Zip(told.Reports.Skip(1)).All(p => p.First.Length < p.Second.Length));
    }

    [Fact]
    public async Task A_cancelled_redaction_ends()
    {
        using var source = new Endless("All is well. ", 100_000_000);
        using var stop = new CancellationTokenSource();
        var progress = new Told { Then = stop.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SecretScanner.Default.RedactAsync(source, TextWriter.Null, progress: progress, cancellationToken: stop.Token));
    }

    [Fact]
    public void A_null_stream_is_a_bad_call()
    {
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => SecretScanner.Default.Redact(null!, TextWriter.Null)).ParamName);
        Assert.Equal("destination", Assert.Throws<ArgumentNullException>(() => SecretScanner.Default.Redact(TextReader.Null, null!)).ParamName);
    }

    private static string Prose(int length)
    {
        var prose = string.Join('\n', HarmlessProse.Messages);
        return string.Concat(Enumerable.Repeat(prose, (length / prose.Length) + 1))[..length];
    }

    private sealed class Told : IProgress<RedactionProgress>
    {
        public List<RedactionProgress> Reports { get; } = [];

        public Action? Then { get; init; }

        public void Report(RedactionProgress value)
        {
            Reports.Add(value);
            Then?.Invoke();
        }
    }
}
