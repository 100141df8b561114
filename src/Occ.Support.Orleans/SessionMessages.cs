namespace Occ.Support.Orleans;

/// <summary>An input on its way to the grain.</summary>
[GenerateSerializer]
[Alias("occ-support.session-input")]
internal sealed class InputMessage
{
    [Id(0)]
    public int Kind { get; set; }

    [Id(1)]
    public string Id { get; set; } = "";

    [Id(2)]
    public string Text { get; set; } = "";

    [Id(3)]
    public string? Step { get; set; }

    [Id(4)]
    public string? Found { get; set; }

    public static InputMessage Of(SessionInput input) => new() { Kind = (int)input.Kind, Id = input.Id, Text = input.Text, Step = input.Step, Found = input.Found };

    public SessionInput ToInput() => (SessionInputKind)Kind switch
    {
        SessionInputKind.Answer => SessionInput.Answer(Id, Text, Step),
        SessionInputKind.Back => SessionInput.Back(Id),
        SessionInputKind.Skip => SessionInput.Skip(Id, Step),
        SessionInputKind.Restart => SessionInput.Restart(Id),
        SessionInputKind.SetLanguage => SessionInput.SetLanguage(Id, Text),
        SessionInputKind.Digress => SessionInput.Digress(Id, Text),
        SessionInputKind.Resume => SessionInput.Resume(Id),
        SessionInputKind.Person => SessionInput.Person(Id),
        _ => SessionInput.ProbeResult(Id, Step ?? "", Found),
    };
}

/// <summary>The answer of the grain.</summary>
[GenerateSerializer]
[Alias("occ-support.session-reply")]
internal sealed class SessionReply
{
    [Id(0)]
    public int Status { get; set; }

    [Id(1)]
    public SessionState? State { get; set; }

    /// <summary>Whether the storage did not answer, so that nobody knows what it holds: the call is to be sent again.</summary>
    [Id(2)]
    public bool IsUnsure { get; set; }

    [Id(3)]
    public bool IsRepeat { get; set; }

    [Id(4)]
    public int[] NoticeCodes { get; set; } = [];

    [Id(5)]
    public string[] NoticeTexts { get; set; } = [];

    /// <summary>What the engine made of the input, where it was not to be kept.</summary>
    [Id(6)]
    public string? Unkept { get; set; }

    public static SessionReply Unsure { get; } = new() { IsUnsure = true };

    public static SessionReply Of(StoreAnswer<StoredSession> answer) =>
        new() { Status = (int)answer.Status, State = answer.Value is null ? null : SessionState.Of(answer.Value) };

    public SessionReply Keeping(Session session)
    {
        Unkept = session.ToJson();
        return this;
    }

    public StoreAnswer<StoredSession> ToAnswer(StoreKey key) => new((StoreStatus)Status, State?.Read(key));

    public SessionReply With(Turn turn)
    {
        IsRepeat = turn.IsRepeat;
        NoticeCodes = [.. turn.Notices.Select(n => (int)n.Code)];
        NoticeTexts = [.. turn.Notices.Select(n => n.Text)];
        return this;
    }

    /// <summary>The turn that the grain made, found again on this side: the engine is the same on both.</summary>
    public SessionTurn ToTurn(StoreKey key, Troubleshooter troubleshooter, DateTimeOffset now)
    {
        if (State?.Read(key) is not { } stored)
        {
            return new((StoreStatus)Status);
        }

        var shown = troubleshooter.Show(Unkept is null ? stored.Session : Session.Read(Unkept).Session ?? stored.Session, now);
        return new((StoreStatus)Status, new(shown.Session, Notices(shown), shown.Position) { IsRepeat = IsRepeat }, stored.Revision);
    }

    private System.Collections.Immutable.ImmutableArray<Notice> Notices(Turn shown) => NoticeCodes.Length == 0
        ? shown.Notices
        : [.. NoticeCodes.Zip(NoticeTexts, (code, text) => new Notice((NoticeCode)code, text))];
}
