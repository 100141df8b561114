using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>A conversation line by line: the session travels with every line, nothing is kept between them.</summary>
internal sealed class GuideTalk(Troubleshooter guides, TimeProvider time)
{
    private const int LongestInputId = 64;

    /// <summary>What a line can say beside the action and the session.</summary>
    public static IReadOnlyList<string> Members { get; } = ["text", "step", "input", "now"];

    /// <returns>The turn, what is wrong, or null for an action that there is not.</returns>
    public Answer? Reply(IReadOnlyList<string> words, Request request)
    {
        if (Moment(request) is not { } now)
        {
            return new ErrorAnswer(ErrorCodes.WrongType, request.Language);
        }

        if (words is ["start", var id])
        {
            return guides.Guides.Any(g => g.Id == id)
                ? new TurnAnswer(guides.Start(id, request.Language, now))
                : new ErrorAnswer(ErrorCodes.UnknownGuide, request.Language);
        }

        if (words is ["show"] or ["answer" or "back" or "skip" or "restart" or "resume" or "person" or "probe"] or ["digress" or "language", _])
        {
            return request.Optional("session") is { } json && Session.Read(json) is { Session: { } session }
                ? new TurnAnswer(words[0] == "show" ? guides.Show(session, now) : guides.Advance(session, InputOf(words, request, session), now))
                : new ErrorAnswer(ErrorCodes.UnreadableSession, request.Language);
        }

        return null;
    }

    private static SessionInput InputOf(IReadOnlyList<string> words, Request request, Session session)
    {
        var given = request.Optional("input");
        var id = given is { Length: > 0 and <= LongestInputId } && !given.Any(char.IsSurrogate) ? given : (session.Revision + 1).ToString(NumberFormatInfo.InvariantInfo);
        var (text, step) = (request.Optional("text"), request.Optional("step"));
        return words[0] switch
        {
            "back" => SessionInput.Back(id),
            "skip" => SessionInput.Skip(id, step),
            "restart" => SessionInput.Restart(id),
            "resume" => SessionInput.Resume(id),
            "person" => SessionInput.Person(id),
            "probe" => SessionInput.ProbeResult(id, step ?? "", text),
            "digress" => SessionInput.Digress(id, words[1]),
            "language" => SessionInput.SetLanguage(id, words[1]),
            _ => SessionInput.Answer(id, text ?? "", step),
        };
    }

    private DateTimeOffset? Moment(Request request) => request.Optional("now") is not { } text ? time.GetUtcNow()
        : DateTimeOffset.TryParse(text, DateTimeFormatInfo.InvariantInfo, DateTimeStyles.AssumeUniversal, out var now) ? now : null;
}
