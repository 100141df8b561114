using System.Collections.Immutable;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads one step of a guide's file.</summary>
internal static class StepReader
{
    public static Step? Read(JsonElement element, string pointer, GuideFaults faults)
    {
        var json = new GuideObject(element, pointer, faults);
        var id = Id(json, "id");
        var step = json switch
        {
            _ when json.Has("ask") => ReadAsk(json, id, faults),
            _ when json.Has("instruct") => ReadInstruct(json, id),
            _ when json.Has("decide") => ReadDecide(json, id, faults),
            _ when json.Has("probe") => ReadProbe(json, id, faults),
            _ when json.Has("call") => ReadCall(json, id, faults),
            _ when json.Has("end") => ReadEnd(json, id),
            _ => NoStep(json),
        };
        step = step is null ? null : step with { Checklist = [.. json.Texts("checklist")], IsLocked = json.Flag("locked") };
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

    /// <summary>The name of a fact, one object for all guides, so that it is found without comparing letters.</summary>
    private static string Fact(GuideObject json) => string.Intern(Id(json, "fact"));

    private static AskStep? ReadAsk(GuideObject json, string id, GuideFaults faults)
    {
        var kind = json.Code<AnswerKind>("ask");
        var (fact, always, required) = (Fact(json), json.Flag("always"), json.Flag("required"));
        var choices = json.Items("choices").Select(c => ReadChoice(c.Element, c.Pointer, faults)).ToImmutableArray();
        var (next, skip) = (json.Optional("next"), json.Optional("skip"));
        if (kind is AnswerKind.Choice or AnswerKind.Choices && choices.IsEmpty)
        {
            json.Missing("choices");
        }

        if (next is null && (kind is not AnswerKind.Choice || choices.Any(c => c.To is null)))
        {
            faults.Add(GuideFaultCode.MissingDefault, json.Pointer, "An answer to this question leads nowhere.", "Add \"next\", or \"to\" to each choice.");
        }

        if (kind is AnswerKind.Choices && choices.FirstOrDefault(c => c.To is not null) is { } leading)
        {
            faults.Add(GuideFaultCode.WrongValue, $"{leading.Pointer}/to", "Where several choices can be made, none leads a way of its own.", "Use \"next\", and decide there with \"has\".");
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
        var choice = new GuideChoice(Id(json, "id"), json.Optional("to"), pointer) { Problem = json.Code<ProblemKind>("problem"), Alone = json.Flag("alone") };
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

    private static ProbeStep ReadProbe(GuideObject json, string id, GuideFaults faults)
    {
        return new(id, json.Pointer, Id(json, "probe"), Fact(json), json.Required("next") ?? "")
        {
            With = [.. json.Texts("with").Select(string.Intern)],
            Results = Values(json, "results", faults),
            Within = json.Span("within") ?? ProbeStep.DefaultLimit,
            Always = json.Flag("always"),
        };
    }

    /// <summary>An object of texts.</summary>
    private static ImmutableSortedDictionary<string, string> Values(GuideObject json, string name, GuideFaults faults)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (json.Element(name) is { } element)
        {
            var members = new GuideObject(element, json.At(name), faults);
            foreach (var member in members.Names)
            {
                values[string.Intern(member)] = members.Required(member) ?? "";
            }
        }

        return values.ToImmutable();
    }

    private static CallStep ReadCall(GuideObject json, string id, GuideFaults faults)
    {
        var (guide, next, replaces) = (Id(json, "call"), json.Optional("next"), json.Flag("replace"));
        if (replaces == next is not null)
        {
            faults.Add(GuideFaultCode.MissingDefault, json.Pointer, "It is not clear what follows the call.", "Add \"next\" to come back and go on, or \"replace\": true to hand the conversation over; not both.");
        }

        return new(id, json.Pointer, guide, replaces ? null : next ?? "") { Set = Values(json, "set", faults) };
    }

    private static Step? ReadEnd(GuideObject json, string id)
    {
        if (json.Element("end") is { ValueKind: JsonValueKind.String } end && end.ValueEquals("return"u8))
        {
            return new ReturnStep(id, json.Pointer);
        }

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

        var (urgent, needs) = (json.Flag("urgent"), json.Texts("needs").Select(string.Intern).ToImmutableArray());
        return disposition is { } d ? new EndStep(id, json.Pointer, d) { IsUrgent = urgent, Channel = channel, Needs = needs, From = from, Until = until } : null;
    }

    private static Step? NoStep(GuideObject json)
    {
        json.Missing("ask\", \"instruct\", \"probe\", \"decide\", \"call\" or \"end");
        return null;
    }
}
