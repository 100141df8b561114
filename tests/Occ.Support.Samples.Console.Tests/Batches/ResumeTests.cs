using System.Text;
using FsCheck.Xunit;

namespace Occ.Support.Samples.Tests.Batches;

/// <summary>Whoever stops anywhere and goes on where the run said gets what one run gives, byte for byte.</summary>
public sealed class ResumeTests
{
    [Property(MaxTest = 300)]
    public void Redaction_goes_on_exactly_where_it_stopped(int seed, byte stop, byte body)
    {
        var random = new Random(seed);
        var text = BatchTexts.Make(random);
        var size = new ChunkSize(40 + (body % 60), 20 + (body % 15), 30 + (body % 200), 30 + (seed & 127));

        AssertResumes(text, size, new RedactionWorker(LanguageTag.English), stop, random);
    }

    [Property(MaxTest = 300)]
    public void Answers_line_by_line_go_on_exactly_where_they_stopped(int seed, byte stop, byte body)
    {
        var random = new Random(seed);
        var size = new ChunkSize(40 + (body % 60), 20 + (body % 15), 0, 0);

        AssertResumes(BatchTexts.Make(random), size, Echo(size), stop, random);
    }

    [Property(MaxTest = 300)]
    public void Whatever_the_cut_each_line_is_answered_once_and_in_order(int seed, byte body)
    {
        var text = BatchTexts.Make(new Random(seed));
        var size = new ChunkSize(40 + (body % 60), 20 + (body % 15), 0, 0);
        var lines = Lines(text);
        var answers = Lines(Encoding.UTF8.GetBytes(Run(text, size, Echo(size))));

        Assert.Equal(lines.Length, answers.Length);
        Assert.All(lines.Zip(answers), pair => Assert.Equal(
            pair.First.Length >= size.Line ? "too-long" : $"{Encoding.UTF8.GetString(pair.First is [.., (byte)'\r'] ? pair.First[..^1] : pair.First).Length}",
            Encoding.UTF8.GetString(pair.Second).Split('\t')[0]));
    }

    [Property(MaxTest = 200)]
    public void Any_offset_answers_the_lines_that_begin_behind_it(int seed, ushort at, byte body)
    {
        var text = BatchTexts.Make(new Random(seed));
        var size = new ChunkSize(40 + (body % 60), 20 + (body % 15), 0, 0);
        var offset = text.Length == 0 ? 0 : at % text.Length;
        var whole = Run(text, size, Echo(size));
        var begun = offset == 0 || (offset <= 3 && text.AsSpan().StartsWith("\uFEFF"u8)) ? 0 : text.AsSpan(0, offset).Count((byte)'\n') + (text[offset - 1] == '\n' ? 0 : 1);

        Assert.Equal(string.Join('\n', whole.Split('\n').Skip(begun)), Run(text, size, Echo(size), offset));
    }

    /// <summary>The lines, without a byte order mark and line feeds.</summary>
    private static byte[][] Lines(byte[] text)
    {
        var lines = new List<byte[]>();
        for (var rest = text.AsSpan().StartsWith("\uFEFF"u8) ? text[3..] : text; rest.Length > 0;)
        {
            var feed = Array.IndexOf(rest, (byte)'\n');
            lines.Add(feed < 0 ? rest : rest[..feed]);
            rest = feed < 0 ? [] : rest[(feed + 1)..];
        }

        return [.. lines];
    }

    private static LineWorker Echo(ChunkSize size) => new(new RedactCommand(), line => new Echoed(line), false, LanguageTag.English, size);

    private static void AssertResumes(byte[] text, ChunkSize size, IChunkWorker worker, int chunks, Random random)
    {
        using var first = new MemoryStream();
        using var stop = new CancellationTokenSource();
        long position = 0;
        var left = 1 + (chunks % 8);
        var ending = Run(text, size, worker, first, ref position, random, () => { if (--left == 0) { stop.Cancel(); } }, stop.Token);
        var redone = position;
        using var rest = new MemoryStream();
        Run(text, size, worker, rest, ref redone, random, () => { }, CancellationToken.None);

        Assert.Equal(left > 0 ? BatchEnding.Done : BatchEnding.Interrupted, ending);
        Assert.Equal(text.Length, left > 0 ? position : redone);
        Assert.Equal(Run(text, size, worker), Encoding.UTF8.GetString([.. first.ToArray(), .. rest.ToArray()]));
    }

    private static string Run(byte[] text, ChunkSize size, IChunkWorker worker, long offset = 0)
    {
        using var written = new MemoryStream();
        var position = offset;
        Run(text, size, worker, written, ref position, null, () => { }, CancellationToken.None);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    private static BatchEnding Run(byte[] text, ChunkSize size, IChunkWorker worker, Stream written, ref long position, Random? random, Action chunk, CancellationToken stop)
    {
        using Stream input = random?.Next(2) == 0 ? new PrefixedStream(text, Stream.Null) : new MemoryStream(text);
        using var output = new BatchOutput(written);
        return new OrderedPipeline(new(input, size, position), worker, 3).Run(output, ref position, new(), _ => chunk(), stop);
    }

    private sealed class Echoed(string line) : Answer
    {
        public override IReadOnlyList<string?> Fields => [$"{line.Length}", line];

        public override void Write(System.Text.Json.Utf8JsonWriter json) => throw new NotSupportedException();

        public override void Show(Screen screen) => throw new NotSupportedException();
    }
}
