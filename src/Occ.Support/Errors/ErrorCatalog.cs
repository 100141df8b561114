using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>What wallets, nodes, exchanges, hardware wallets and app stores say when something fails, and what it means for the money.</summary>
/// <remarks>
/// The rows stand in <c>Content/errors</c>, one file a system. All of them are searched for in one pass over a message, in time
/// linear in its length; the texts that people read are opened when they are asked for.
/// </remarks>
public sealed class ErrorCatalog
{
    /// <summary>The lowest score of a match: below it, no answer is better than this one.</summary>
    public const double Threshold = 0.5;

    private static readonly Lazy<ErrorCatalog> BuiltInCatalog = new(() => new([]));

    private readonly Dictionary<string, KnownError> _byId = new(StringComparer.Ordinal);
    private readonly ErrorFile[] _added;
    private readonly ErrorReader _reader;

    private ErrorCatalog(ErrorFile[] added)
    {
        _added = added;
        Texts = new(Open);
        var (faults, book) = (new List<string>(), new SignBookBuilder());
        var rows = ImmutableArray.CreateBuilder<KnownError>();
        var ecosystems = ErrorContext.AddTo(book);
        foreach (var file in EmbeddedContent.Names(ErrorFileReader.Folder).Order(StringComparer.Ordinal).Select(path => path[ErrorFileReader.Folder.Length..]).Where(ErrorFileReader.IsOfRows))
        {
            for (var row = new ErrorRowIndex(file); row.Next();)
            {
                Add(new(row.Id, row.Place, Texts), row.Patterns, file);
            }
        }

        foreach (var file in added.Where(f => ErrorFileReader.IsOfRows(f.Name)))
        {
            foreach (var (row, line) in new ErrorFileReader(file.Name, file.Content, faults).Read())
            {
                Add(new(row, Texts), row.Patterns, $"{file.Name}:{line}");
            }
        }

        if (added.Length > 0)
        {
            string[] unreadable = [.. added.Where(f => IsOfTexts(f.Name)).Select(f => (f.Name, Fault: JsonObjects.FaultOf(f.Content))).Where(f => f.Fault is not null).Select(f => $"{f.Name}:{f.Fault}")];
            faults.AddRange(unreadable.Length > 0 ? unreadable : rows.Where(r => added.Any(f => f.Name == r.Ecosystem + ".json")).SelectMany(MissingTexts));
        }

        if (faults.Count > 0)
        {
            throw new FormatException(string.Join('\n', faults));
        }

        All = rows.DrainToImmutable();
        _reader = new(book.Complete(), All, ecosystems);

        void Add(KnownError error, IEnumerable<string> patterns, string where)
        {
            if (!_byId.TryAdd(error.Id, error))
            {
                faults.Add($"{where}: the id '{error.Id}' is taken");
            }

            foreach (var pattern in patterns)
            {
                if (book.Add(rows.Count, pattern) is { } fault)
                {
                    faults.Add($"{where}: the pattern '{pattern}' {fault}");
                }
            }

            rows.Add(error);
        }
    }

    /// <summary>The catalogue that ships with the library.</summary>
    public static ErrorCatalog BuiltIn => BuiltInCatalog.Value;

    /// <summary>All rows, by system.</summary>
    public ImmutableArray<KnownError> All { get; }

    internal ErrorTexts Texts { get; }

    /// <summary>This catalogue with rows of a host behind its own.</summary>
    /// <param name="files">Files of rows, and the causes and steps for them in English at least.</param>
    /// <exception cref="ArgumentException">The files are not well formed; the message names every fault with its file and line.</exception>
    public ErrorCatalog With(params IEnumerable<ErrorFile> files)
    {
        Guard.Against.Null(files);
        try
        {
            return new([.. _added, .. files]);
        }
        catch (FormatException wrong)
        {
            throw new ArgumentException("The errors cannot be added:\n" + wrong.Message, nameof(files), wrong);
        }
    }

    /// <summary>The row with an id, or null.</summary>
    /// <param name="id">The id, such as <c>EVM_NONCE_TOO_LOW</c>; case matters.</param>
    public KnownError? Find(string id) => _byId.GetValueOrDefault(Guard.Against.Null(id));

    /// <summary>Says what a pasted message means. It never throws, whatever is pasted, and reads the first 262,144 code units.</summary>
    /// <param name="message">The message as it was pasted, with anything around it.</param>
    /// <param name="network">The network it is about, where that is known; it settles signs that several networks share.</param>
    public ErrorDiagnosis Diagnose(string message, Network? network = null)
    {
        var diagnosis = _reader.Read(Guard.Against.Null(message), network);
        if (SupportTelemetry.CountsDiagnoses)
        {
            SupportTelemetry.Diagnosis(KebabCase.Code(diagnosis.Verdict), KebabCase.Code(diagnosis.FundsState));
        }

        return diagnosis;
    }

    private static bool IsOfTexts(string name) => name.EndsWith(".json", StringComparison.Ordinal) && !ErrorFileReader.IsOfRows(name) && name != "context.json";

    private IEnumerable<string> MissingTexts(KnownError row)
    {
        if (row.Explain(LanguageTag.English).Length == 0)
        {
            yield return $"{row.Ecosystem}.{LanguageTag.English}.json: the cause of '{row.Id}' is missing";
        }

        foreach (var step in row.StepIds.Where(step => Texts.Step(step, LanguageTag.English).Length == 0))
        {
            yield return $"steps.{LanguageTag.English}.json: the step '{step}' of '{row.Id}' is missing";
        }
    }

    /// <summary>The texts of a file: what is built in and what hosts added to it, as one object.</summary>
    private byte[]? Open(string name)
    {
        var own = EmbeddedContent.Read(ErrorFileReader.Folder + name).Where(f => f.Name == ErrorFileReader.Folder + name).Select(f => (ReadOnlyMemory<byte>)f.Content);
        ReadOnlyMemory<byte>[] files = [.. own, .. _added.Where(f => f.Name == name).Select(f => f.Content)];
        return files.Length == 0 ? null : files.Length == 1 ? files[0].ToArray() : JsonObjects.Join(files);
    }
}
