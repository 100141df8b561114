namespace Occ.Support.Tests.Troubleshooting;

/// <summary>A million inputs over all guides, sensible and senseless, hold the laws of the engine.</summary>
public sealed class RandomWalkTests
{
    private const int Inputs = 1_000_000;

    private static readonly string[] Garbage =
    [
        "", " ", "\0", "\uD800", "restart", "none", "done", "yes", "不知道", "我不清楚", "{network}", "{", "}{", "💥💥", "0", "-1", "1e999", "１２３．４５",
        "9999999999999999999999999999999999999", "2026-99-99 99:99 +99:99", "999999 weeks ago", "0x", "\u202E\u200Babc", "<script>", "' or 1=1", "null", "tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u",
        ",", "a,b,,", "v0.0.0.0.0.0", new('x', 501), new('哈', 5_000),
    ];

    private static readonly string[] Tags = ["en", "zh", "zh-TW", "fr", "", "\0", "x-y-z"];

    [Fact]
    public void Whatever_people_do_the_laws_hold()
    {
        var probes = GuideCatalog.BuiltIn.All.SelectMany(g => g.Definition.Steps).OfType<ProbeStep>().Select(p => p.Probe);
        Troubleshooter[] hosts = [new(), new(GuideCatalog.BuiltIn, probes)];
        var walks = hosts[0].Guides.SelectMany(g => new[] { (g.Id, Host: hosts[0]), (g.Id, Host: hosts[1]) }).ToArray();
        Parallel.ForEach(walks.Select((w, i) => (w.Id, w.Host, Seed: i)), w => Walk(w.Host, w.Id, w.Seed, Inputs / walks.Length));
    }

    private static void Walk(Troubleshooter troubleshooter, string guide, int seed, int inputs)
    {
        var random = new Random(seed);
        var guides = troubleshooter.Guides;
        var now = Answers.Noon;
        var turn = troubleshooter.Start(guide, "zh", now);
        var last = SessionInput.Restart("first");
        for (var i = 0; i < inputs; i++)
        {
            var input = random.Next(12) == 0 ? last : Any(random, turn, guides[random.Next(guides.Length)].Id, $"{seed}-{i}");
            now = random.Next(400) == 0 ? now.AddDays(8) : now.AddSeconds(random.Next(600));
            var before = turn;
            turn = troubleshooter.Advance(before.Session, input, now);

            Assert.All(turn.Notices, n => Assert.NotEmpty(n.Text));
            Repeated(troubleshooter, turn, input, now);
            // Back goes to the last question; a check that a host answers is none.
            if (input.Kind is SessionInputKind.Answer or SessionInputKind.Skip && before.Position?.Step is not ProbeStep && turn.Session.Log.Length == before.Session.Log.Length + 1)
            {
                TakenBack(troubleshooter, before, turn, now);
            }

            if (i % 10 == 0)
            {
                Views.Sound(turn.View, turn.Session.Language);
                Restored(troubleshooter, turn, now);
            }

            if (i % 500 == 0)
            {
                var report = turn.ToReport();
                Assert.Equal(report, new ReportReader().Read(report.ToJson()).Report);
            }

            last = input;
            if (random.Next(100) == 0)
            {
                CanEnd(troubleshooter, turn, now);
            }
        }
    }

    private static SessionInput Any(Random random, Turn turn, string otherGuide, string id) => random.Next(24) switch
    {
        0 or 1 or 2 => SessionInput.Back(id),
        3 => SessionInput.Restart(id),
        4 => SessionInput.SetLanguage(id, Tags[random.Next(Tags.Length)]),
        5 or 6 => SessionInput.Answer(id, Garbage[random.Next(Garbage.Length)]),
        7 => SessionInput.Answer(id, "yes", "an-older-step"),
        8 => SessionInput.Skip(id),
        9 => SessionInput.Digress(id, random.Next(3) == 0 ? "no-such-guide" : otherGuide),
        10 => SessionInput.Resume(id),
        11 => SessionInput.ProbeResult(id, random.Next(2) == 0 ? turn.View.Step : "elsewhere", Garbage[random.Next(Garbage.Length)]),
        12 when random.Next(5) == 0 => SessionInput.Person(id),
        _ => Answers.Of(turn).ToArray() is { Length: > 0 } answers ? Named(answers[random.Next(answers.Length)], id) : SessionInput.Skip(id, turn.View.Step),
    };

    private static SessionInput Named(SessionInput input, string id) => input.Kind switch
    {
        SessionInputKind.Skip => SessionInput.Skip(id, input.Step),
        SessionInputKind.Probe => SessionInput.ProbeResult(id, input.Step!, input.Found),
        _ => SessionInput.Answer(id, input.Text, input.Step),
    };

    private static void Restored(Troubleshooter troubleshooter, Turn turn, DateTimeOffset now)
    {
        var json = turn.Session.ToJson();
        var reading = Session.Read(json);
        Assert.Equal(SessionFault.None, reading.Fault);
        Assert.Equal(json, reading.Session!.ToJson());

        var shown = troubleshooter.Show(reading.Session, now);
        Assert.Equal(Views.Snapshot(turn.View), Views.Snapshot(shown.View));
        Assert.Equal(turn.Facts, shown.Facts);
    }

    private static void Repeated(Troubleshooter troubleshooter, Turn turn, SessionInput input, DateTimeOffset now)
    {
        var again = troubleshooter.Advance(turn.Session, input, now);
        Assert.True(again.IsRepeat);
        Assert.Same(turn.Session, again.Session);
        Assert.Equal(turn.Position, again.Position);
    }

    private static void TakenBack(Troubleshooter troubleshooter, Turn before, Turn after, DateTimeOffset now)
    {
        var back = troubleshooter.Advance(after.Session, SessionInput.Back("take-back"), now);
        Assert.Equal(before.Facts, back.Facts);
        Assert.Equal(before.Position!.Step, back.Position!.Step);
        Assert.Equal(before.Session.Log.AsEnumerable(), back.Session.Log);
    }

    private static void CanEnd(Troubleshooter troubleshooter, Turn turn, DateTimeOffset now)
    {
        for (var i = 0; turn.View.Kind != ViewKind.End; i++)
        {
            Assert.True(i < 100, "No end in sight.");
            turn = troubleshooter.Advance(turn.Session, Named(Answers.Of(turn).Last(), $"end-{i}"), now);
        }
    }
}
