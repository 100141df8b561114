using System.Text.Json;

namespace Occ.Support.Samples.Tests.Lines;

public sealed class PlanningLineTests
{
    [Fact]
    public void A_wait_is_forecast_from_the_staffing_and_unknown_where_the_queue_is_overloaded()
    {
        var answer = LineTalk.Ask("wait", new { staffing = new { agents = 20, requests = 100, periodSeconds = 1800, handlingSeconds = 300 } });
        var overloaded = LineTalk.Ask("wait", new { staffing = new { agents = 2, requests = 100, periodSeconds = 1800, handlingSeconds = 300 } });
        var wrong = LineTalk.Ask("wait", new { queue = new { ahead = -1, agents = 1, handlingSeconds = 300 }, timeZone = "Nowhere" });

        Assert.Equal((true, "staffing", 30.4312), (answer.GetProperty("valid").GetBoolean(), answer.GetProperty("basis").GetString(), answer.GetProperty("meanSeconds").GetDouble()));
        Assert.Equal(("unknown", "overloaded", JsonValueKind.Null), (overloaded.GetProperty("basis").GetString(), overloaded.GetProperty("gap").GetString(), overloaded.GetProperty("typicalSeconds").ValueKind));
        Assert.Equal(["/timeZone", "/queue/ahead"], wrong.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString()));
    }

    [Fact]
    public void A_wait_knows_the_hours_the_quiet_times_and_the_guides()
    {
        var week = new { monday = (string[])["09:00-18:00"] };
        var waits = Enumerable.Range(0, 60).Select(i => new { asked = $"2026-11-{(i % 2 == 0 ? 9 : 16):00}T{(i < 30 ? "09" : "15")}:10:00+08:00", seconds = i < 30 ? 3600 : 300 });
        var question = new
        {
            calendar = new { version = 1, timeZone = "Asia/Shanghai", week },
            timeZone = "Europe/Berlin",
            now = "2026-11-23T09:30:00+08:00",
            waits,
            kind = "balance-stale",
            guides = (object[])[new { id = "balance-stale", seconds = 240, kind = "balance-stale" }],
        };
        var answer = LineTalk.Ask("wait", question, "--lang", "zh");

        Assert.Equal(("history", 3600, true), (answer.GetProperty("basis").GetString(), answer.GetProperty("typicalSeconds").GetInt32(), answer.GetProperty("open").GetBoolean()));
        Assert.Equal("2026-11-23T08:00:00+01:00", answer.GetProperty("quiet")[0].GetProperty("from").GetString());
        Assert.Equal("balance-stale", answer.GetProperty("guides")[0].GetString());
        Assert.Contains("分钟", answer.GetProperty("explanation").GetString());
    }

    [Fact]
    public void An_update_has_a_state_checks_and_steps()
    {
        var releases = new { version = 1, products = (object[])[new { id = "wallet", kind = "app", latest = "2.0.0", minimum = "1.5.0" }] };
        var answer = LineTalk.Ask("update", new { releases, situation = new { product = "wallet", installed = "1.0.0", source = "official-store", backup = "missing" } });
        var wrong = LineTalk.Ask("update", new { releases = new { version = 1, products = (object[])[new { id = "wallet", kind = "app" }] }, situation = new { backup = "gone" } });

        Assert.Equal(("required", "not-ready", "2.0.0"), (answer.GetProperty("state").GetString(), answer.GetProperty("readiness").GetString(), answer.GetProperty("target").GetString()));
        Assert.Contains(answer.GetProperty("checks").EnumerateArray(), c => c.GetProperty("check").GetString() == "backup" && c.GetProperty("verdict").GetString() == "failed");
        Assert.Contains("recovery phrase", string.Concat(answer.GetProperty("steps").EnumerateArray().Select(s => s.GetString())));
        Assert.Equal(["/releases/products/0/latest", "/situation/backup"], wrong.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString()));
    }
}
