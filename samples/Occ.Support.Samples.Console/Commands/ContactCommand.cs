namespace Occ.Support.Samples;

/// <summary><c>contact</c>: is this one of the official channels, an imitation of one, or neither.</summary>
internal sealed class ContactCommand : SupportCommand
{
    private static readonly OfficialChannels None = new([]);

    private readonly ChannelDirectory _directory = new();

    public override string Name => "contact";

    public override IReadOnlyList<Member> Members { get; } = [new("text"), new(ChannelDirectory.Member, IsRequired: false, IsObject: true)];

    public override Answer ReplyToPerson(Request request, ConsoleSystem system) =>
        ChannelDirectory.Load(request, ChannelDirectory.Member, system) ? Reply(request) : Refuse(ErrorCodes.NoSuchFile, request.Language);

    public override Answer Reply(Request request) => _directory.Of(request) switch
    {
        { Channels: null } reading => new FaultyAnswer(ErrorCodes.InvalidChannels, reading.Faults, request.Language),
        var reading => new ContactAnswer((reading?.Channels ?? None).Verify(request.Text("text")), request.Language),
    };
}
