using System.Collections.Immutable;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads a guide's file. Whatever can be read is; every fault is told.</summary>
internal static class GuideReader
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 };

    /// <returns>The definition, or null where a step can't be made out, so that the steps can't be checked against each other.</returns>
    public static GuideDefinition? Read(byte[] content, GuideFaults faults)
    {
        using var document = Parse(content, faults);
        if (document is null)
        {
            return null;
        }

        var json = new GuideObject(document.RootElement, "", faults);
        var (id, version, start, person) = (json.Required("id"), json.Number("version"), json.Required("start"), json.Required("person"));
        var category = json.Required("category") is null ? null : json.Code<ProblemCategory>("category");
        var steps = json.Items("steps").Select(s => ReadStep(s.Element, s.Pointer, faults)).ToArray();
        json.Finish();
        return id is null || steps.Contains(null) ? null : new(id, version, Hash(document), category ?? default, start ?? "", person ?? "", [.. steps.OfType<Step>()]);
    }

    /// <summary>Parses a guide's file or a file of its texts; null, with a fault, where it is not JSON.</summary>
    public static JsonDocument? Parse(byte[] content, GuideFaults faults)
    {
        try
        {
            return JsonDocument.Parse(content, Options);
        }
        catch (JsonException e)
        {
            faults.Add(GuideFaultCode.UnreadableJson, "", $"Line {e.LineNumber + 1} is not JSON.", "Correct the syntax there.");
            return null;
        }
    }

    private static string Hash(JsonDocument document)
    {
        const int kept = 16;
        using var canonical = new MemoryStream();
        using (var writer = new Utf8JsonWriter(canonical))
        {
            document.RootElement.WriteTo(writer);
        }

        Span<byte> hash = stackalloc byte[32];
        Digests.Sha256(canonical.GetBuffer().AsSpan(0, (int)canonical.Length), hash);
        return Convert.ToHexString(hash[..kept]).ToLowerInvariant();
    }

    private static Step? ReadStep(JsonElement element, string pointer, GuideFaults faults)
    {
        var json = new GuideObject(element, pointer, faults);
        var id = Id(json, "id");
        var step = json switch
        {
            _ when json.Has("ask") => ReadAsk(json, id, faults),
            _ when json.Has("instruct") => ReadInstruct(json, id),
            _ when json.Has("decide") => ReadDecide(json, id, faults),
            _ when json.Has("end") => ReadEnd(json, id),
            _ => NoStep(json),
        };
        step = step is null ? null : step with { Checklist = [.. json.Texts("checklist")] };
        json.Finish();
        return step;
    }

    /// <summary>Ids are kebab-case words: they become keys of texts and data of buttons.</summary>
    private static string Id(GuideObject json, string name)
    {
        var id = json.Required(name);
        if (id is not null && !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            json.Wrong(name, "Use a-z, 0-9 and - only.");
        }

        return id ?? "";
    }

    private static AskStep? ReadAsk(GuideObject json, string id, GuideFaults faults)
    {
        var kind = json.Code<AnswerKind>("ask");
        var (fact, always, required) = (Id(json, "fact"), json.Flag("always"), json.Flag("required"));
        var choices = json.Items("choices").Select(c => ReadChoice(c.Element, c.Pointer, faults)).ToImmutableArray();
        var (next, skip) = (json.Optional("next"), json.Optional("skip"));
        if (kind is AnswerKind.Choice && choices.IsEmpty)
        {
            json.Missing("choices");
        }

        if (next is null && (kind is not AnswerKind.Choice || choices.Any(c => c.To is null)))
        {
            faults.Add(GuideFaultCode.MissingDefault, json.Pointer, "An answer to this question leads nowhere.", "Add \"next\", or \"to\" to each choice.");
        }

        if (skip is null && !required)
        {
            faults.Add(GuideFaultCode.MissingSkip, json.Pointer, "Somebody who does not know can't go on.", "Add \"skip\" with a step, or \"required\": true.");
        }

        return kind is { } k ? new(id, json.Pointer, k, fact) { Always = always, Choices = choices, Next = next, Skip = skip } : null;
    }

    private static GuideChoice ReadChoice(JsonElement element, string pointer, GuideFaults faults)
    {
        var json = new GuideObject(element, pointer, faults);
        var choice = new GuideChoice(Id(json, "id"), json.Optional("to"), pointer) { Problem = json.Code<ProblemKind>("problem") };
        json.Finish();
        return choice;
    }

    private static InstructStep ReadInstruct(GuideObject json, string id)
    {
        json.Flag("instruct");
        return new(id, json.Pointer, json.Required("next") ?? "") { Skip = json.Optional("skip") };
    }

    private static DecideStep ReadDecide(GuideObject json, string id, GuideFaults faults)
    {
        var branches = json.Items("decide").Select(b => ReadBranch(b.Element, b.Pointer, faults)).OfType<Branch>().ToImmutableArray();
        var otherwise = json.Optional("default");
        if (otherwise is null)
        {
            faults.Add(GuideFaultCode.MissingDefault, json.Pointer, "When no condition holds, this fork leads nowhere.", "Add \"default\" with a step.");
        }

        return new(id, json.Pointer, branches, otherwise ?? "");
    }

    private static Branch? ReadBranch(JsonElement element, string pointer, GuideFaults faults)
    {
        var json = new GuideObject(element, pointer, faults);
        var to = json.Required("to");
        var when = json.Element("when") is { } condition ? ConditionReader.Read(condition, json.At("when"), faults) : null;
        if (!json.Has("when"))
        {
            json.Missing("when");
        }

        json.Finish();
        return when is null || to is null ? null : new(when, to, pointer);
    }

    private static EndStep? ReadEnd(GuideObject json, string id)
    {
        var disposition = json.Code<Disposition>("end");
        var (channel, from, until) = (json.Code<EscalationChannel>("channel"), json.Span("from"), json.Span("until"));
        if (disposition is Disposition.Escalate && !json.Has("channel"))
        {
            json.Missing("channel");
        }

        if (disposition is Disposition.WaitUntil && !json.Has("until"))
        {
            json.Missing("until");
        }

        if (from > until)
        {
            json.Wrong("until", "Write a span that is not shorter than \"from\".");
        }

        var (urgent, needs) = (json.Flag("urgent"), json.Texts("needs").ToImmutableArray());
        return disposition is { } d ? new(id, json.Pointer, d) { IsUrgent = urgent, Channel = channel, Needs = needs, From = from, Until = until } : null;
    }

    private static Step? NoStep(GuideObject json)
    {
        json.Missing("ask\", \"instruct\", \"decide\" or \"end");
        return null;
    }
}
