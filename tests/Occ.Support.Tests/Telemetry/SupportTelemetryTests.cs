using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Occ.Support.Tests.Telemetry;

public sealed class SupportTelemetryTests
{
    private const string Planted = "Zanzibar4711";

    private static readonly string Message =
        $"My name is {Planted}, password: {Planted}x!Q9 and my seed is " +
        "legal winner thank year wave sausage worth useful legal winner thank yellow. insufficient funds for gas * price + value, 250 USDT on Tron.";

    /// <summary>Every label of codes, with all the values that it can have.</summary>
    private static readonly Dictionary<(string Instrument, string Label), HashSet<string>> Vocabulary = new()
    {
        [("span", "name")] = ["occ.support.read"],
        [("occ.support.messages", "category")] = Codes<ProblemCategory>(),
        [("occ.support.messages", "language")] = ["en", "zh-Hans", "zh-Hant", "ja", "ko", "es", "und"],
        [("occ.support.secrets", "kind")] = Codes<SecretKind>(),
        [("occ.support.diagnoses", "verdict")] = Codes<ErrorVerdict>(),
        [("occ.support.diagnoses", "funds")] = Codes<FundsState>(),
        [("occ.support.advice", "severity")] = Codes<AdviceSeverity>(),
    };

    [Fact]
    public void What_is_counted_and_traced_holds_no_text_of_a_person()
    {
        List<(string Instrument, string Label, string? Value)> labels = [];
        using var meter = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == SupportTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meter.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
        {
            lock (labels)
            {
                foreach (var tag in tags)
                {
                    labels.Add((instrument.Name, tag.Key, tag.Value?.ToString()));
                }
            }
        });
        meter.Start();
        using var tracer = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SupportTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (labels)
                {
                    labels.Add(("span", "name", activity.DisplayName));
                    labels.AddRange(activity.TagObjects.Select(t => ("span", t.Key, t.Value?.ToString())));
                }
            },
        };
        ActivitySource.AddActivityListener(tracer);

        new IntakeReader().Read(Message);
        new SecretScanner().Redact(Message);
        ErrorCatalog.BuiltIn.Diagnose(Message);
        var troubleshooter = new Troubleshooter();
        var turn = troubleshooter.Start("transfer-not-arrived", "en", DateTimeOffset.UnixEpoch);
        troubleshooter.Advance(turn.Session, SessionInput.Answer("1", Planted), DateTimeOffset.UnixEpoch);
        new SecurityAdvisor().Advise(new() { Connection = new() { Kind = ConnectionKind.Public }, Action = PlannedAction.SignIn });

        (string, string, string?)[] seen;
        lock (labels)
        {
            seen = [.. labels];
        }

        Assert.Equal(
            ["occ.support.advice", "occ.support.diagnoses", "occ.support.messages", "occ.support.secrets", "occ.support.steps", "span"],
            seen.Select(l => l.Item1).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(("occ.support.secrets", "kind", "recovery-phrase"), seen);
        Assert.Contains(("occ.support.steps", "guide", "transfer-not-arrived"), seen);
        Assert.All(seen, l => Assert.True(IsKnown(l.Item1, l.Item2, l.Item3!), $"{l}"));
        Assert.DoesNotContain(seen, l => l.Item3!.Contains(Planted, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_forged_session_does_not_reach_a_label()
    {
        List<string?> guides = [];
        using var meter = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument is { Name: "occ.support.steps", Meter.Name: SupportTelemetry.Name })
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meter.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            lock (guides)
            {
                guides.Add(tags[0].Value?.ToString());
            }
        });
        meter.Start();

        var troubleshooter = new Troubleshooter();
        var turn = troubleshooter.Start("transfer-not-arrived", "en", DateTimeOffset.UnixEpoch);
        troubleshooter.Advance(turn.Session with { Guide = Planted }, SessionInput.Answer("1", "x"), DateTimeOffset.UnixEpoch);

        lock (guides)
        {
            Assert.Contains("unknown", guides);
            Assert.DoesNotContain(Planted, guides);
        }
    }

    /// <summary>Whether a value is one of its label's; other tests run beside this one, with guides and rules of their own.</summary>
    private static bool IsKnown(string instrument, string label, string value) =>
        Vocabulary.TryGetValue((instrument, label), out var values) ? values.Contains(value)
            : (instrument, label) is ("occ.support.steps", "guide") or ("occ.support.advice", "rule") && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static HashSet<string> Codes<T>()
        where T : struct, Enum => [.. KebabCase.All<T>().Select(c => c.Code)];
}
