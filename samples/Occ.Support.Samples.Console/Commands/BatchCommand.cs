using System.Globalization;
using System.Text;

namespace Occ.Support.Samples;

/// <summary>A command that people also give whole files, or standard input line by line.</summary>
internal abstract class BatchCommand : SupportCommand
{
    public const string Output = "output";
    public const string Offset = "offset";
    public const string Progress = "progress";

    private static readonly string[] Endings = [".txt", ".csv", ".tsv", ".log", ".md", ".json", ".jsonl"];
    private static readonly string[] Beginnings = ["./", "../", "/", "~/", ".\\", "..\\"];

    /// <summary>The options that all of them have.</summary>
    protected static IReadOnlyList<Member> Options { get; } =
        [new(Output, IsRequired: false, IsFile: true), new(Offset, IsRequired: false, IsLocal: true), new(Progress, IsRequired: false, IsSwitch: true)];

    public sealed override bool ReadsArgument => true;

    /// <summary>What is wrong with the options, or null.</summary>
    protected virtual Answer? CheckOptions(Request request) => null;

    /// <summary>What becomes of a long input.</summary>
    protected abstract BatchPlan Plan(Request request);

    /// <summary>The answer to standard input where it is one text; null where it is worked on piece by piece.</summary>
    /// <param name="request">The options of the call.</param>
    /// <param name="input">Standard input, opened when it is asked for.</param>
    protected abstract string? WholeInput(Request request, Lazy<BatchInput> input);

    public sealed override Answer ReplyToPerson(Request request, ConsoleSystem system)
    {
        if (request.Words.Count == 0 && !ReadsInput)
        {
            return new UsageAnswer(this);
        }

        long offset = 0;
        if (request.Optional(Offset) is { } number && !long.TryParse(number, NumberStyles.None, NumberFormatInfo.InvariantInfo, out offset))
        {
            return Refuse(ErrorCodes.WrongOffset, request.Language);
        }

        if (CheckOptions(request) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<string> names = request.Words.Count == 0 ? ["-"] : request.Words;
        if (names.FirstOrDefault(n => IsMissing(n, names.Count, request, system)) is { } missing)
        {
            return new ErrorAnswer(ErrorCodes.NoSuchFile, request.Language, missing);
        }

        try
        {
            return Reply(names, offset, request, system);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Refuse(ErrorCodes.NoSuchFile, request.Language);
        }
    }

    /// <summary>Answers one text.</summary>
    protected Answer ReplyToText(string text, Request request)
    {
        request.Set(Members[0].Name, text);
        request.Language = request.FollowsText ? LanguageChoice.OfText(text) : request.Language;
        return Reply(request);
    }

    private Answer Reply(IReadOnlyList<string> names, long offset, Request request, ConsoleSystem system)
    {
        if (!names.All(n => n == "-" || IsFile(n, system)))
        {
            return ReplyToText(request.Text(Members[0].Name), request);
        }

        if (request.IsJson && !Plan(request).IsByLine)
        {
            return ReadWhole(names, system) is { } document ? ReplyToText(document, request) : Refuse(ErrorCodes.LineTooLong, request.Language);
        }

        BatchInput? opened = null;
        if (names is ["-"])
        {
            system.AskForInput(request.Language);
            if (WholeInput(request, new(() => opened = BatchInput.Open(system.Input))) is { } text)
            {
                return ReplyToText(text, request);
            }
        }

        return new BatchAnswer(new(names, Plan(request), offset, request, system) { Input = opened }, system);
    }

    /// <summary>All inputs as one text; null where that is too long for one answer.</summary>
    private static string? ReadWhole(IReadOnlyList<string> names, ConsoleSystem system)
    {
        var whole = new StringBuilder();
        var buffer = new char[LineReader.DefaultMaxLength / 1024];
        foreach (var name in names)
        {
            using var reader = new StreamReader(name == "-" ? system.Input : File.OpenRead(Path.Combine(system.Folder, name)));
            while (reader.Read(buffer) is > 0 and var read)
            {
                if (whole.Append(buffer, 0, read).Length > LineReader.DefaultMaxLength)
                {
                    return null;
                }
            }
        }

        return whole.ToString();
    }

    private static bool IsFile(string name, ConsoleSystem system) => File.Exists(Path.Combine(system.Folder, name));

    /// <summary>Whether a word can only be meant as a file that is not there: a word like a file's name, or beside one, or with options that go with files.</summary>
    private static bool IsMissing(string name, int count, Request request, ConsoleSystem system) =>
        name != "-" && !IsFile(name, system)
        && (request.Has(Output) || request.Has(Offset)
            || (count == 1 && (Directory.Exists(Path.Combine(system.Folder, name)) || IsLikeFile(name)))
            || (count > 1 && (IsFile(request.Words[0], system) || request.Words.All(IsLikeFile))));

    private static bool IsLikeFile(string name) =>
        !name.AsSpan().ContainsAny(" \t\n")
        && (Endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || Beginnings.Any(b => name.StartsWith(b, StringComparison.Ordinal)));
}
