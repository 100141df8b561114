namespace Occ.Support.Fuzz;

/// <summary>Conversations as they travel: JSON that a host keeps, and sealed tokens.</summary>
internal static class SessionFuzz
{
    private static readonly Troubleshooter Troubleshooter = new();
    private static readonly SessionSealer Sealer = new([new("1", new byte[SealKey.Length])]);
    private static readonly StoreKey Person = new("p1");

    public static void Read(string text)
    {
        var opened = Sealer.Open(text, FuzzReader.Now);
        Law.Holds(opened.Session is null == (opened.Fault != SealFault.None), "a token is opened with a fault, or refused without");
        Sealer.Open(text, FuzzReader.Now, Person);

        var reading = Session.Read(text);
        Law.Says(reading.Explain, "a reading");
        Law.Holds(reading.Session is null == (reading.Fault != SessionFault.None), "a conversation is read with a fault, or refused without");
        if (reading.Session is { } session)
        {
            GoOn(session);
            Seal(session);
        }
    }

    private static void GoOn(Session session)
    {
        Law.Holds(Session.Read(session.ToJson()).Session == session, "a conversation is read back as another");
        Troubleshooter.Coverage([session]);
        SessionInput[] inputs = [SessionInput.Answer("a", "1"), SessionInput.Back("b"), SessionInput.Skip("c"), SessionInput.Resume("d"), SessionInput.SetLanguage("e", "zh"), SessionInput.Person("f"), SessionInput.Restart("g")];
        foreach (var input in inputs)
        {
            var turn = Troubleshooter.Advance(session, input, FuzzReader.Now);
            Law.Holds(turn.View.Text.Length > 0, "a step says nothing");
            Law.Holds(Session.Read(turn.Session.ToJson()).Session == turn.Session, "a conversation that went on is read back as another");
        }

        var shown = Troubleshooter.Show(session, FuzzReader.Now);
        shown.ToReport();
        Law.Holds(shown.ToTranscript().Length > 0, "a conversation has no transcript");
    }

    private static void Seal(Session session)
    {
        if (Sealer.TrySeal(session, TimeSpan.FromDays(1), FuzzReader.Now, out var token, Person))
        {
            Law.Holds(token.Length <= SessionSealer.MaxLength, "a token is too long to be opened");
            var opened = Sealer.Open(token, FuzzReader.Now, Person);
            Law.Holds(opened.Session == session || opened.Fault == SealFault.Expired, "a token is opened as another conversation");
            Law.Holds(Sealer.Open(token, FuzzReader.Now).Session is null, "a token opens for nobody in particular");
        }
    }
}
