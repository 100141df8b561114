namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Tens of thousands of inputs, sensible and senseless, hold the laws of the engine.</summary>
public sealed class RandomWalkTests
{
    private static readonly string[] Garbage =
    [
        "", " ", "\0", "\uD800", "restart", "none", "done", "yes", "不知道", "我不清楚", "{network}", "{", "}{", "💥💥", "0", "-1", "1e999", "１２３．４５",
        "9999999999999999999999999999999999999", "2026-99-99 99:99 +99:99", "999999 weeks ago", "0x", "\u202E\u200Babc", "<script>", "' or 1=1", "null", "tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u",
        new('x', 501), new('哈', 100_000),
    ];

    private static readonly string[] Tags = ["en", "zh", "zh-TW", "fr", "", "\0", "x-y-z"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_people_do_the_laws_hold(int seed)
    {
        const int inputs = 10_000;
        var (random, troubleshooter) = (new Random(seed), new Troubleshooter());
        var now = TransferNotArrived.Noon;
        var turn = troubleshooter.Start(TransferNotArrived.Id, "zh", now);
        var last = SessionInput.Restart("first");
        for (var i = 0; i < inputs; i++)
        {
            var input = random.Next(12) == 0 ? last : Any(random, turn, $"{seed}-{i}");
            now = random.Next(400) == 0 ? now.AddDays(8) : now.AddSeconds(random.Next(600));
            var before = turn;
            turn = troubleshooter.Advance(before.Session, input, now);

            Views.Sound(turn.View, turn.Session.Language);
            Assert.All(turn.Notices, n => Assert.NotEmpty(n.Text));
            Restored(troubleshooter, turn, now);
            Repeated(troubleshooter, turn, input, now);
            if (turn.Session.Log.Length == before.Session.Log.Length + 1)
            {
                TakenBack(troubleshooter, before, turn, now);
            }

            if (i % 50 == 0)
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

    private static SessionInput Any(Random random, Turn turn, string id)
    {
        var answers = TransferNotArrived.Answers(turn.View, turn.Facts).ToArray();
        return random.Next(20) switch
        {
            0 or 1 or 2 => SessionInput.Back(id),
            3 => SessionInput.Restart(id),
            4 => SessionInput.SetLanguage(id, Tags[random.Next(Tags.Length)]),
            5 or 6 => SessionInput.Answer(id, Garbage[random.Next(Garbage.Length)]),
            7 => SessionInput.Answer(id, "yes", "an-older-step"),
            8 => SessionInput.Skip(id),
            _ when answers.Length > 0 && answers[random.Next(answers.Length)] is { } answer => SessionInput.Answer(id, answer, turn.View.Kind == ViewKind.RestartOffer ? null : turn.View.Step),
            _ => SessionInput.Skip(id, turn.View.Step),
        };
    }

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
        Assert.Equal(Views.Snapshot(turn.View), Views.Snapshot(again.View));
    }

    private static void TakenBack(Troubleshooter troubleshooter, Turn before, Turn after, DateTimeOffset now)
    {
        var back = troubleshooter.Advance(after.Session, SessionInput.Back("take-back"), now);
        Assert.Equal(before.Facts, back.Facts);
        Assert.Equal(before.View.Step, back.View.Step);
        Assert.Equal(before.Session.Log.AsEnumerable(), back.Session.Log);
    }

    private static void CanEnd(Troubleshooter troubleshooter, Turn turn, DateTimeOffset now)
    {
        for (var i = 0; turn.View.Kind != ViewKind.End; i++)
        {
            Assert.True(i < 100, "No end in sight.");
            var answer = turn.View.SkipLabel is null ? turn.View.Choices[0].Id : null;
            turn = troubleshooter.Advance(turn.Session, TransferNotArrived.Input($"end-{i}", answer), now);
        }
    }
}
