using System.Collections.Immutable;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads a guide's file. Whatever can be read is; every fault is told.</summary>
internal static class GuideReader
{
    public const string NotUnicode = "The file is not whole Unicode.";
    public const string WriteUnicode = "Save it as UTF-8, and write both halves of each surrogate pair.";

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 };

    /// <returns>The definition, or null where a step can't be made out, so that the steps can't be checked against each other.</returns>
    public static GuideDefinition? Read(ReadOnlyMemory<byte> content, GuideFaults faults)
    {
        using var document = Parse(content, faults);
        if (document is null)
        {
            return null;
        }

        var json = new GuideObject(document.RootElement, "", faults);
        json.Optional("$schema");
        var (id, version, start, isPart) = (json.Required("id"), json.Number("version"), json.Required("start"), json.Flag("part"));
        var person = isPart ? null : json.Required("person");
        var category = json.Required("category") is null ? null : json.Code<ProblemCategory>("category");
        var steps = json.Items("steps").Select(s => StepReader.Read(s.Element, s.Pointer, faults)).ToArray();
        var definition = new GuideDefinition(id ?? "", version, category ?? default, start ?? "", person ?? "", [.. steps.OfType<Step>()])
        {
            IsPart = isPart,
            IsLocked = json.Flag("locked"),
            Given = ReadGiven(json, faults),
            Withdrawn = [.. ReadWithdrawn(json, version, faults)],
        };
        json.Finish();
        return id is null || steps.Contains(null) ? null : definition;
    }

    /// <summary>Parses a guide's file or a file of its texts; null, with a fault, where it is not JSON.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> content, GuideFaults faults)
    {
        if (!JsonText.IsWhole(content.Span))
        {
            faults.Add(GuideFaultCode.UnreadableJson, "", NotUnicode, WriteUnicode, 1);
            return null;
        }

        try
        {
            return JsonDocument.Parse(content, Options);
        }
        catch (JsonException e)
        {
            faults.Add(GuideFaultCode.UnreadableJson, "", $"Line {e.LineNumber + 1} is not JSON.", "Correct the syntax there.", (int)(e.LineNumber ?? 0) + 1);
            return null;
        }
    }

    /// <summary>Facts that the guide uses and may be told by its host or its caller: name and kind.</summary>
    private static ImmutableSortedDictionary<string, AnswerKind> ReadGiven(GuideObject json, GuideFaults faults)
    {
        if (json.Element("given") is not { } element)
        {
            return ImmutableSortedDictionary<string, AnswerKind>.Empty;
        }

        var given = ImmutableSortedDictionary.CreateBuilder<string, AnswerKind>(StringComparer.Ordinal);
        var kinds = new GuideObject(element, "/given", faults);
        foreach (var fact in kinds.Names)
        {
            if (kinds.Code<AnswerKind>(fact) is { } kind)
            {
                given[string.Intern(fact)] = kind;
            }
        }

        return given.ToImmutable();
    }

    private static IEnumerable<int> ReadWithdrawn(GuideObject json, int version, GuideFaults faults)
    {
        foreach (var (element, pointer) in json.Items("withdrawn"))
        {
            if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var old) && old > 0 && old < version)
            {
                yield return old;
            }
            else
            {
                faults.Add(GuideFaultCode.WrongValue, pointer, "This is not an earlier version.", "Write a whole number below \"version\".");
            }
        }
    }
}
