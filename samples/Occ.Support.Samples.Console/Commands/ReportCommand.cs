namespace Occ.Support.Samples;

/// <summary><c>report</c>: reads a report, names every fault in it, and says what support still needs.</summary>
internal sealed class ReportCommand : SupportCommand
{
    private const string Schema = "schema";
    private const string File = "file";

    private readonly ReportReader _reader = new();

    public override string Name => "report";

    public override IReadOnlyList<Member> Members { get; } = [new(File, IsRequired: false)];

    public override bool ReadsInput => true;

    /// <summary>A line is the report itself, so a line that is none still gets the faults beside the error.</summary>
    public override Answer ReplyToLine(ReadOnlyMemory<byte> line, string language) =>
        new ReportAnswer(_reader.Read(line), new Request(language).Read(line.Span, []), language);

    public override Answer ReplyToPerson(Request request, ConsoleSystem system)
    {
        var path = request.Optional(File);
        return path == Schema ? new SchemaAnswer(ReportSchema.Text) : ReadFile(path, system) is { } document
            ? new ReportAnswer(_reader.Read(document), null, request.Language)
            : Refuse(ErrorCodes.NoSuchFile, request.Language);
    }

    public override Answer Reply(Request request) => throw new NotSupportedException("A report is read from a line or a file.");

    public override IEnumerable<Candidate> Complete(string member, IReadOnlyList<string> words, string language) => words.Count == 0 ? [new(Schema)] : [];

    private static byte[]? ReadFile(string? path, ConsoleSystem system)
    {
        try
        {
            using var stream = path is null or "-" ? system.Input : System.IO.File.OpenRead(Path.Combine(system.Folder, path));
            var document = new byte[ReportReaderOptions.DefaultMaxBytes + 1];
            return document[..stream.ReadAtLeast(document, document.Length, throwOnEndOfStream: false)];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
