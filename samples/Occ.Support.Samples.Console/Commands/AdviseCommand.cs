using System.Text;

namespace Occ.Support.Samples;

/// <summary><c>advise</c>: what endangers the money in a message or a situation, and what to do.</summary>
internal sealed class AdviseCommand : SupportCommand
{
    private const string Message = "message";
    private const string Role = "role";
    private const string Situation = "situation";

    private readonly ChannelDirectory _directory = new();
    private SecurityAdvisor _advisor = new();
    private OfficialChannels? _channels;

    public override string Name => "advise";

    public override IReadOnlyList<Member> Members { get; } =
        [new(Message, IsRequired: false), new(Role, IsRequired: false), new(Situation, IsRequired: false, IsObject: true), new(ChannelDirectory.Member, IsRequired: false, IsObject: true)];

    public override bool ReadsInput => true;

    public override Answer ReplyToPerson(Request request, ConsoleSystem system)
    {
        if (!ChannelDirectory.Load(request, Situation, system) || !ChannelDirectory.Load(request, ChannelDirectory.Member, system))
        {
            return Refuse(ErrorCodes.NoSuchFile, request.Language);
        }

        if (request.Optional(Message) is null or "-" && request.Optional(Situation) is null)
        {
            using var input = system.OpenInput();
            request.Set(Message, input.ReadToEnd());
        }

        return Reply(request);
    }

    public override Answer Reply(Request request)
    {
        if (_directory.Of(request) is { Faults: { Count: > 0 } faults })
        {
            return new FaultyAnswer(ErrorCodes.InvalidChannels, faults, request.Language);
        }

        var reading = request.Optional(Situation) is { } json ? SituationReader.Read(Encoding.UTF8.GetBytes(json)) : null;
        if (reading is { Situation: null })
        {
            return new FaultyAnswer(ErrorCodes.InvalidSituation, reading.Faults, request.Language);
        }

        var situation = reading?.Situation ?? new Situation();
        if (request.Optional(Message) is { } text)
        {
            if (RoleOf(request.Optional(Role)) is not { } role)
            {
                return Refuse(ErrorCodes.UnknownRole, request.Language);
            }

            situation = situation with { Message = new() { Text = text, Role = role } };
        }
        else if (reading is null)
        {
            return Refuse(ErrorCodes.MissingMember, request.Language);
        }

        return new AdviceAnswer(AdvisorOf(request).Advise(situation), request.Language);
    }

    public override IEnumerable<Candidate> Complete(string member, IReadOnlyList<string> words, string language) =>
        member == Role ? [new("stranger"), new("user"), new("agent")] : base.Complete(member, words, language);

    private SecurityAdvisor AdvisorOf(Request request)
    {
        var channels = _directory.Of(request)?.Channels;
        if (channels != _channels)
        {
            (_channels, _advisor) = (channels, new(new() { Channels = channels }));
        }

        return _advisor;
    }

    /// <summary>Whose message it is; a stranger's, unless it is said.</summary>
    private static MessageRole? RoleOf(string? code) => code switch
    {
        null or "stranger" => MessageRole.Stranger,
        "user" => MessageRole.User,
        "agent" => MessageRole.Agent,
        _ => null,
    };
}
