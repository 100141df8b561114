namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>Where a conversation stands, on the device: the session and the draft as the library writes them, neither with a secret.</summary>
/// <param name="texts">Where it is kept.</param>
internal sealed class KeptConversation(IKeptTexts texts)
{
    private const string SessionKey = "session";
    private const string DraftKey = "draft";
    private const string StageKey = "stage";

    public Session? Session => texts.Read(SessionKey) is { } json ? Session.Read(json).Session : null;

    public ProblemReport? Draft => texts.Read(DraftKey) is { } json ? new ReportReader().Read(json).Report : null;

    public bool IsAtReport => texts.Read(StageKey) == nameof(Stage.Report);

    public void Keep(Stage stage, Session? session, ProblemReport? draft)
    {
        texts.Write(SessionKey, session?.ToJson());
        texts.Write(DraftKey, draft?.ToJson());
        texts.Write(StageKey, stage == Stage.Report ? nameof(Stage.Report) : null);
    }
}
