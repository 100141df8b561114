namespace Occ.Support.Fuzz;

/// <summary>Conversations: the first line is a guide, each that follows an input.</summary>
internal static class ConversationFuzz
{
    private const int MostInputs = 40;

    private static readonly Troubleshooter Troubleshooter = new();
    private static readonly ReportReader Reports = new();

    public static void Read(string text)
    {
        var lines = text.Split('\n', MostInputs + 2);
        var guide = Troubleshooter.Guides.FirstOrDefault(g => g.Id == lines[0]) ?? Troubleshooter.Guides[lines[0].Length % Troubleshooter.Guides.Length];
        var turn = Judge(Troubleshooter.Start(guide.Id, lines[0], FuzzReader.Now));
        foreach (var (line, i) in lines.Skip(1).Take(MostInputs).Select((line, i) => (line, i)))
        {
            turn = Judge(Troubleshooter.Advance(turn.Session, Input(line, $"{i}", turn), FuzzReader.Now.AddMinutes(i)));
        }

        var report = turn.ToReport();
        Law.Holds(Reports.Read(report.ToJson()).Report == report, "a report is read back as another");
        Law.Holds(turn.ToTranscript().Length > 0, "a conversation has no transcript");
        Law.Holds(turn.Facts.Values.All(v => SecretScanner.Default.ForFields.Scan(v).Count == 0), "a fact holds a secret");
    }

    private static Turn Judge(Turn turn)
    {
        Law.Holds(turn.View.Text.Length > 0, "a step says nothing");
        var reading = Session.Read(turn.Session.ToJson());
        Law.Holds(reading.Session == turn.Session, "a conversation is read back as another");
        Law.Holds(Troubleshooter.Show(reading.Session!, FuzzReader.Now).View.Step == turn.View.Step, "a conversation that was read stands elsewhere");
        return turn;
    }

    private static SessionInput Input(string line, string id, Turn turn) => line switch
    {
        ['<', ..] => SessionInput.Back(id),
        ['?', ..] => SessionInput.Skip(id),
        ['!', ..] => SessionInput.Restart(id),
        ['@', ..] => SessionInput.Person(id),
        ['=', ..] => SessionInput.Resume(id),
        ['~', .. var language] => SessionInput.SetLanguage(id, language),
        ['+', .. var guide] => SessionInput.Digress(id, guide),
        ['#', .. var found] => SessionInput.ProbeResult(id, turn.View.Step, found),
        ['*', .. var rest] when turn.View.Choices.Length > 0 => SessionInput.Answer(id, turn.View.Choices[rest.Length % turn.View.Choices.Length].Id, turn.View.Step),
        _ => SessionInput.Answer(id, line),
    };
}
