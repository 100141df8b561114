using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>A message or a situation to be warned about.</summary>
/// <param name="Message">A message that the person got or wrote.</param>
/// <param name="Role">Whose message it is: <c>stranger</c>, <c>user</c> or <c>agent</c>; a stranger's, unless it is said.</param>
/// <param name="Situation">What is known about the person's safety, as the schema of situations has it.</param>
internal sealed record AdviseQuestion(string? Message = null, string? Role = null, JsonElement? Situation = null);

/// <summary>What endangers the money, and what to do.</summary>
/// <param name="Advice">The gravest first.</param>
internal sealed record AdviseAnswer(IReadOnlyList<AdviceLine> Advice);

/// <summary>One piece of advice.</summary>
/// <param name="Rule">The rule that gave it.</param>
/// <param name="Severity"><c>danger</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Urgency"><c>now</c>, <c>before-going-on</c> or <c>sometime</c>.</param>
/// <param name="Do">What to do.</param>
/// <param name="Why">Why.</param>
/// <param name="Source">Where the rule comes from.</param>
/// <param name="Brand">The brand that is imitated, or null.</param>
/// <param name="Evidence">What it rests on.</param>
internal sealed record AdviceLine(string Rule, string Severity, string Urgency, string Do, string Why, string Source, string? Brand, IReadOnlyList<EvidenceAnswer> Evidence)
{
    public static AdviceLine Of(Advice advice, string language) => new(
        advice.Rule, Kebab.Of(advice.Severity), Kebab.Of(advice.Urgency), advice.WhatToDo(language), advice.Why(language), advice.Source, advice.Brand,
        [.. advice.Evidence.Select(e => new EvidenceAnswer(e.Kind, e.Index < 0 ? null : e.Index, e.Length == 0 ? null : e.Start, e.Length == 0 ? null : e.Length))]);
}

/// <summary>What advice rests on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Which one of several.</param>
/// <param name="Start">Where it stands in the message, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
internal sealed record EvidenceAnswer(string Kind, int? Index, int? Start, int? Length);

/// <summary><c>POST advise</c>.</summary>
internal static class AdviseEndpoint
{
    public static Results<Answer<AdviseAnswer>, Problem> Ask(Body<AdviseQuestion> body, SecurityAdvisor advisor, RequestLanguage language)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        var situation = new Situation();
        if (question.Situation is { ValueKind: not JsonValueKind.Null } given)
        {
            var reading = SituationReader.Read(Encoding.UTF8.GetBytes(given.GetRawText()));
            if (reading.Situation is null)
            {
                return Problem.Of(ProblemCode.InvalidDocument, language.Tag) with { Errors = [.. reading.Faults.Select(f => new ProblemFault("/situation" + f.Pointer, f.Code, f.Explain(language.Tag)))] };
            }

            situation = reading.Situation;
        }

        if (question.Message is { } text)
        {
            if (Kebab.Find<MessageRole>(question.Role ?? Kebab.Of(MessageRole.Stranger)) is not { } role)
            {
                return Problem.Of(ProblemCode.WrongShape, language.Tag);
            }

            situation = situation with { Message = new() { Text = text, Role = role } };
        }

        return new Answer<AdviseAnswer>(new([.. advisor.Advise(situation).Select(a => AdviceLine.Of(a, language.Tag))]));
    }
}
