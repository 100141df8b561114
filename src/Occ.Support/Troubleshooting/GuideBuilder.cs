using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Builds a guide in code. It gives the files that somebody could have written, so the same checks and the same hash hold.</summary>
/// <param name="id">The id of the guide.</param>
/// <param name="version">Its version, from 1.</param>
/// <param name="category">What its problem is about.</param>
/// <param name="start">The first step.</param>
/// <param name="person">The escalating end that takes over when somebody can't answer; null makes it a part that other guides call.</param>
public sealed class GuideBuilder(string id, int version, ProblemCategory category, string start, string? person)
{
    private readonly List<Step> _steps = [];
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnswerKind> _given = new(StringComparer.Ordinal);

    /// <summary>Declares a fact that the guide uses and does not ask for.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="kind">Its kind.</param>
    public GuideBuilder Given(string fact, AnswerKind kind)
    {
        _given[fact] = kind;
        return this;
    }

    /// <summary>Adds a question.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="kind">What kind of answer it takes.</param>
    /// <param name="fact">The fact that the answer becomes.</param>
    /// <param name="next">Where an answer leads that no choice sends elsewhere; null where each choice does.</param>
    /// <param name="skip">Where "I don't know" leads; null where it must be answered.</param>
    /// <param name="choices">The choices: id, and where it leads or null.</param>
    public GuideBuilder Ask(string step, AnswerKind kind, string fact, string? next = null, string? skip = null, params ReadOnlySpan<(string Id, string? To)> choices)
    {
        var offered = ImmutableArray.CreateBuilder<GuideChoice>(choices.Length);
        foreach (var (choice, to) in choices)
        {
            offered.Add(new(choice, to, ""));
        }

        return Add(new AskStep(step, "", kind, fact) { Next = next, Skip = skip, Choices = offered.ToImmutable() });
    }

    /// <summary>Adds things to do.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="next">Where it goes on.</param>
    /// <param name="skip">Where "I can't do this" leads; null where it is not offered.</param>
    /// <param name="checklist">The ids of the tasks.</param>
    public GuideBuilder Instruct(string step, string next, string? skip = null, params ReadOnlySpan<string> checklist) =>
        Add(new InstructStep(step, "", next) { Skip = skip, Checklist = [.. checklist] });

    /// <summary>Adds an automatic check.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="probe">The name of the check.</param>
    /// <param name="fact">The fact that its result becomes.</param>
    /// <param name="next">Where it goes on, known or not.</param>
    /// <param name="with">The facts that the check needs.</param>
    public GuideBuilder Probe(string step, string probe, string fact, string next, params ReadOnlySpan<string> with) =>
        Add(new ProbeStep(step, "", probe, fact, next) { With = [.. with] });

    /// <summary>Adds a fork: the first condition that is certainly true decides.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="otherwise">Where it goes on when no condition holds.</param>
    /// <param name="branches">Conditions, and where each leads.</param>
    public GuideBuilder Decide(string step, string otherwise, params ReadOnlySpan<(GuideCondition When, string To)> branches)
    {
        var all = ImmutableArray.CreateBuilder<Branch>(branches.Length);
        foreach (var (when, to) in branches)
        {
            all.Add(new(when.Tree, to, ""));
        }

        return Add(new DecideStep(step, "", all.ToImmutable(), otherwise));
    }

    /// <summary>Adds a call of a part, such as <c>compromise-screen</c>, that comes back.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="guide">The id of the part.</param>
    /// <param name="next">Where it goes on.</param>
    public GuideBuilder Call(string step, string guide, string next) => Add(new CallStep(step, "", guide, next));

    /// <summary>Adds a guide that takes the conversation over.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="guide">The id of the guide.</param>
    public GuideBuilder Replace(string step, string guide) => Add(new CallStep(step, "", guide, null));

    /// <summary>Adds the end of a part.</summary>
    /// <param name="step">The id of the step.</param>
    public GuideBuilder Return(string step) => Add(new ReturnStep(step, ""));

    /// <summary>Adds an end: the problem is solved or explained.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="checklist">The ids of what is left to do.</param>
    public GuideBuilder Resolve(string step, params ReadOnlySpan<string> checklist) =>
        Add(new EndStep(step, "", Disposition.Resolved) { Checklist = [.. checklist] });

    /// <summary>Adds an end: there is nothing to do but wait.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="from">The earliest time, in whole seconds.</param>
    /// <param name="until">The latest normal time, in whole seconds.</param>
    /// <param name="checklist">The ids of what to do meanwhile.</param>
    public GuideBuilder Wait(string step, TimeSpan from, TimeSpan until, params ReadOnlySpan<string> checklist) =>
        Add(new EndStep(step, "", Disposition.WaitUntil) { From = from, Until = until, Checklist = [.. checklist] });

    /// <summary>Adds an end: somebody else must act.</summary>
    /// <param name="step">The id of the step.</param>
    /// <param name="channel">Who.</param>
    /// <param name="needs">The facts that they need.</param>
    /// <param name="isUrgent">Whether money is at risk now.</param>
    /// <param name="until">How long it takes, in whole seconds; null where nobody knows.</param>
    /// <param name="checklist">The ids of what to do.</param>
    public GuideBuilder Escalate(string step, EscalationChannel channel, IEnumerable<string>? needs = null, bool isUrgent = false, TimeSpan? until = null, params ReadOnlySpan<string> checklist) =>
        Add(new EndStep(step, "", Disposition.Escalate) { Channel = channel, Needs = [.. needs ?? []], IsUrgent = isUrgent, Until = until, Checklist = [.. checklist] });

    /// <summary>Adds a text.</summary>
    /// <param name="language">A BCP-47 tag, such as <c>en</c> or <c>zh-Hans</c>.</param>
    /// <param name="key">The key, such as <c>title</c> or <c>STEP.choice.ID</c>.</param>
    /// <param name="text">The text.</param>
    public GuideBuilder Text(string language, string key, string text)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (!_texts.TryGetValue(language, out var texts))
        {
            _texts[language] = texts = new(StringComparer.Ordinal);
        }

        texts[key] = text;
        return this;
    }

    /// <summary>The files of the guide: a layer for <see cref="TroubleshooterOptions.Layers"/>.</summary>
    public IReadOnlyList<GuideFile> ToFiles() =>
    [
        new($"{id}.json", GuideWriter.Write(new(id, version, category, start, person ?? "", [.. _steps])
        {
            IsPart = person is null,
            Given = _given.ToImmutableSortedDictionary(StringComparer.Ordinal),
        }).ToArray()),
        .. _texts.Select(t => new GuideFile($"{id}.{t.Key}.json", Write(t.Value))),
    ];

    private static byte[] Write(SortedDictionary<string, string> texts)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (key, text) in texts)
            {
                json.WriteString(key, text);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private GuideBuilder Add(Step step)
    {
        _steps.Add(step);
        return this;
    }
}
