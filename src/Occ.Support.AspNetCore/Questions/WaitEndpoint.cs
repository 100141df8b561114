using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>How long an answer of support takes.</summary>
/// <param name="Basis">What it is known from; <c>unknown</c> where it is not.</param>
/// <param name="Gap">What is missing to know it.</param>
/// <param name="At">The moment it is said for.</param>
/// <param name="TypicalSeconds">What half of the people wait at most.</param>
/// <param name="MostSeconds">What nearly all of them wait at most.</param>
/// <param name="IsOpen">Whether support is open then; null without a calendar.</param>
/// <param name="OpensAt">When it opens.</param>
/// <param name="TypicalAt">The moment by which half of the answers come.</param>
/// <param name="MostAt">The moment by which nearly all of them come.</param>
/// <param name="SampleSize">How many waits it is known from.</param>
/// <param name="Quiet">Quieter times of the coming week.</param>
/// <param name="Guides">Guides that can answer sooner.</param>
/// <param name="Explanation">That in words.</param>
/// <param name="Advice">What to tell the person.</param>
internal sealed record WaitAnswer(
    string Basis, string Gap, DateTimeOffset At, double? TypicalSeconds, double? MostSeconds, bool? IsOpen, DateTimeOffset? OpensAt, DateTimeOffset? TypicalAt,
    DateTimeOffset? MostAt, int SampleSize, IReadOnlyList<QuietAnswer> Quiet, IReadOnlyList<string> Guides, string Explanation, string Advice);

/// <summary>A quieter time.</summary>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
/// <param name="TypicalSeconds">What half of the people wait then at most.</param>
internal sealed record QuietAnswer(DateTimeOffset From, DateTimeOffset To, double TypicalSeconds);

/// <summary><c>POST wait</c>.</summary>
internal static class WaitEndpoint
{
    public static Results<Answer<WaitAnswer>, Problem> Ask(DocumentBody body, SupportEndpointOptions options, TimeProvider time, RequestLanguage language)
    {
        if (!body.IsRead(WaitQuestion.Read, language, out var question, out var problem))
        {
            return problem;
        }

        question = question with { Calendar = question.Calendar ?? options.Calendar };
        var now = time.GetUtcNow();
        var forecast = question.Forecast(now);
        return new Answer<WaitAnswer>(new(
            Kebab.Of(forecast.Basis),
            Kebab.Of(forecast.Gap),
            forecast.At,
            forecast.Typical?.TotalSeconds,
            forecast.Most?.TotalSeconds,
            question.Calendar?.IsOpen(forecast.At),
            forecast.OpensAt,
            forecast.TypicalAt,
            forecast.MostAt,
            forecast.SampleSize,
            [.. question.QuietTimes(now).Select(q => new QuietAnswer(q.From, q.To, q.Typical.TotalSeconds))],
            [.. SelfHelp.First(question.Guides, question.Report, forecast).Select(g => g.GuideId)],
            forecast.Explain(language.Tag, question.TimeZone),
            SupportMessage.Patience(forecast, question.Report, language.Tag, question.TimeZone)));
    }
}
