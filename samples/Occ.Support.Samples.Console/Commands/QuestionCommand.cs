using System.Text;

namespace Occ.Support.Samples;

/// <summary>A command whose request is one document: a line for programs, a file for people.</summary>
internal abstract class QuestionCommand : SupportCommand
{
    private const string SchemaWord = "schema";
    private const string File = "file";

    public sealed override IReadOnlyList<Member> Members { get; } = [new(File, IsRequired: false)];

    public sealed override bool ReadsInput => true;

    /// <summary>The published schema of the host's data in it.</summary>
    protected abstract string Schema { get; }

    public sealed override Answer ReplyToLine(ReadOnlyMemory<byte> line, string language) =>
        Reply(Encoding.UTF8.GetString(line.Span), new Request(language).Read(line.Span, []), language);

    public sealed override Answer ReplyToPerson(Request request, ConsoleSystem system)
    {
        var path = request.Optional(File);
        return path == SchemaWord ? new SchemaAnswer(Schema)
            : ReadFile(path, system) is { } document ? Reply(document, null, request.Language)
            : Refuse(ErrorCodes.NoSuchFile, request.Language);
    }

    public sealed override Answer Reply(Request request) => throw new NotSupportedException("A question is read from a line or a file.");

    /// <summary>Answers a document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="error">The code of what keeps a line from being a JSON object, or null.</param>
    /// <param name="language">The language of the words.</param>
    protected abstract Answer Reply(string json, string? error, string language);

    public override IEnumerable<Candidate> Complete(string member, IReadOnlyList<string> words, string language) => words.Count == 0 ? [new(SchemaWord)] : [];

    private static string? ReadFile(string? path, ConsoleSystem system)
    {
        if (path is null or "-")
        {
            using var input = system.OpenInput();
            return input.ReadToEnd();
        }

        return GuideFolder.ReadText(Path.Combine(system.Folder, path));
    }
}
