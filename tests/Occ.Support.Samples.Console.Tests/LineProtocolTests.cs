using System.Text;
using System.Text.Json;

namespace Occ.Support.Samples.Tests;

public sealed class LineProtocolTests
{
    private const int Lines = 10_000;

    public static TheoryData<string> Commands => [.. ConsoleHost.AllCommands(TimeProvider.System).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Ten_thousand_hostile_lines_are_answered_line_by_line(string command)
    {
        var ending = await BuiltProgram.RunAsync([command, "--jsonl"], Joined(HostileLines.Make(Lines)));

        Assert.Equal("", ending.Error);
        Assert.Equal(0, ending.Code);
        Assert.Equal(Lines, ending.Lines.Length);
        Assert.All(ending.Lines, line => Assert.NotEqual(ErrorCodes.Failed, CodeOf(line)));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_huge_line_is_answered_like_any_other(string command)
    {
        const int huge = 10_000_000;
        byte[][] lines =
        [
            Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('a', huge)}\"}}"),
            Encoding.UTF8.GetBytes($"{{\"text\":\"{string.Concat(Enumerable.Repeat("zoo ", huge / 4))}\"}}"),
            Encoding.UTF8.GetBytes($"{{\"text\":\"{string.Concat(Enumerable.Repeat("\\ud800", huge / 6))}\"}}"),
            Encoding.UTF8.GetBytes(new string('[', huge)),
            [.. Enumerable.Repeat((byte)0xff, huge)],
            Encoding.UTF8.GetBytes("{\"text\":\"a\"}"),
        ];

        var ending = await BuiltProgram.RunAsync([command, "--jsonl"], Joined(lines));

        Assert.Equal(lines.Length, ending.Lines.Length);
        Assert.All(ending.Lines, line => Assert.NotEqual(ErrorCodes.Failed, CodeOf(line)));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task An_answer_comes_before_the_end_of_input(string command)
    {
        using var program = BuiltProgram.Start([command, "--jsonl"]);
        for (var round = 0; round < 3; round++)
        {
            await program.Input.WriteAsync("{\"text\":\"hello\",\"url\":\"hello\",\"message\":\"hello\",\"address\":\"hello\",\"known\":[]}\n"u8.ToArray());
            await program.Input.FlushAsync();
            var line = await program.Output.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));

            Assert.NotNull(line);
            Assert.Null(CodeOf(line));
        }
    }

    [Fact]
    public async Task A_conversation_travels_with_its_lines()
    {
        const string day = "2026-07-22T08:00:00Z";
        var began = await AskAsync("guide", new { action = "start transfer-not-arrived", now = day });
        var session = began.GetProperty("session").GetString();
        var answered = await AskAsync("guide", new { action = "answer", session, text = "none", step = began.GetProperty("step").GetString(), input = "1", now = day });
        var later = answered.GetProperty("session").GetString();
        var repeated = await AskAsync("guide", new { action = "answer", session = later, text = "none", input = "1", now = day });
        var stale = await AskAsync("guide", new { action = "answer", session = later, text = "none", step = "compromise-screen/danger", now = day });
        var aside = await AskAsync("guide", new { action = "digress support-silent", session = later, now = day });
        var person = await AskAsync("guide", new { action = "person", session = later, now = day });
        var expired = await AskAsync("guide", new { action = "show", session = later, now = "2026-08-22T08:00:00Z" });

        Assert.Equal("sender", answered.GetProperty("step").GetString());
        Assert.True(repeated.GetProperty("repeat").GetBoolean());
        Assert.Equal("stale-button", stale.GetProperty("notices")[0].GetProperty("code").GetString());
        Assert.True(aside.GetProperty("canResume").GetBoolean());
        Assert.Equal("wallet-support", person.GetProperty("ending").GetProperty("channel").GetString());
        Assert.Equal("transfer-not-arrived", person.GetProperty("guide").GetString());
        Assert.Equal("restart-offer", expired.GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData(ErrorCodes.UnknownGuide, "start no-such-guide", null)]
    [InlineData(ErrorCodes.UnreadableSession, "answer", "{}")]
    [InlineData(ErrorCodes.UnreadableSession, "back", null)]
    [InlineData(ErrorCodes.UnknownAction, "frobnicate", null)]
    [InlineData(ErrorCodes.UnknownAction, "run transfer-not-arrived", null)]
    public async Task What_is_no_turn_of_a_conversation_is_refused_with_a_reason(string code, string action, string? session) =>
        Assert.Equal(code, (await AskAsync("guide", new { action, session })).GetProperty("error").GetProperty("code").GetString());

    [Fact]
    public async Task An_address_without_a_network_is_identified()
    {
        var answer = await AskAsync("address", new { text = Samples.TronAddress });

        Assert.Equal("valid", answer.GetProperty("verdict").GetString());
        Assert.Equal("tron", answer.GetProperty("network").GetString());
        Assert.Equal("tron", answer.GetProperty("networks")[0].GetString());
        Assert.Equal(Samples.TronAddress, answer.GetProperty("canonical").GetString());
        Assert.NotEqual("", answer.GetProperty("kind").GetString());
        Assert.Contains("波场", (await AskAsync("address", new { text = Samples.TronAddress }, "--lang", "zh")).GetProperty("explanation").GetString());
    }

    [Fact]
    public async Task An_address_of_another_network_and_an_unknown_network_are_told_apart()
    {
        var wrong = await AskAsync("address", new { text = Samples.TronAddress, network = "bitcoin" });
        var unknown = await AskAsync("address", new { text = Samples.TronAddress, network = "no-such-network" });

        Assert.Equal("wrong-network", wrong.GetProperty("verdict").GetString());
        Assert.Equal(JsonValueKind.Null, wrong.GetProperty("canonical").ValueKind);
        Assert.Equal("tron", wrong.GetProperty("fits")[0].GetString());
        Assert.Equal("unknown-network", unknown.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_place_of_a_strange_character_counts_code_units()
    {
        var answer = await AskAsync("address", new { text = Samples.TronAddress[..5] + "0" + Samples.TronAddress[6..], network = "tron" });

        Assert.Equal("invalid-character", answer.GetProperty("verdict").GetString());
        Assert.Equal(5, answer.GetProperty("position").GetInt32());
    }

    [Fact]
    public async Task A_transaction_id_names_its_networks_and_what_it_can_be_mistaken_for()
    {
        var answer = await AskAsync("transaction", new { text = Samples.TransactionId });
        var address = await AskAsync("transaction", new { text = Samples.TronAddress });

        Assert.Equal("valid", answer.GetProperty("verdict").GetString());
        Assert.Contains("tron", answer.GetProperty("networks").EnumerateArray().Select(n => n.GetString()));
        Assert.Contains("private-key", answer.GetProperty("confusable").EnumerateArray().Select(n => n.GetString()));
        Assert.False(address.GetProperty("verdict").GetString()!.StartsWith("valid", StringComparison.Ordinal));
        Assert.Equal("address", address.GetProperty("confusable")[0].GetString());
    }

    [Fact]
    public async Task The_words_in_front_of_an_id_settle_what_it_is()
    {
        var id = await AskAsync("transaction", new { text = Samples.TransactionId, network = "bitcoin", context = "交易哈希" });
        var key = await AskAsync("transaction", new { text = Samples.TransactionId, network = "bitcoin", context = "私钥" });

        Assert.Equal((true, 0), (id.GetProperty("verdict").GetString()!.StartsWith("valid", StringComparison.Ordinal), id.GetProperty("confusable").GetArrayLength()));
        Assert.Equal(("secret", null), (key.GetProperty("verdict").GetString(), key.GetProperty("canonical").GetString()));
    }

    [Fact]
    public async Task An_explorers_link_is_read_and_one_that_imitates_it_is_not()
    {
        var link = await AskAsync("explorer", new { url = "https://tronscan.org/#/transaction/" + Samples.TransactionId });
        var imitation = await AskAsync("explorer", new { url = "https://tronscan.org.example.com/#/transaction/" + Samples.TransactionId });

        Assert.Equal(("tron", "transaction", Samples.TransactionId), (link.GetProperty("network").GetString(), link.GetProperty("kind").GetString(), link.GetProperty("id").GetString()));
        Assert.Equal((null, "none", null, true), (imitation.GetProperty("network").GetString(), imitation.GetProperty("kind").GetString(), imitation.GetProperty("id").GetString(), imitation.GetProperty("lookalike").GetBoolean()));
    }

    [Fact]
    public async Task A_link_is_official_an_imitation_or_unknown()
    {
        var official = await AskAsync("link", new { url = "https://metamask.io/x" });
        var imitation = await AskAsync("link", new { url = "https://metamask-login.example" });
        var unknown = await AskAsync("link", new { url = "https://example.org" });

        Assert.Equal(("official", "metamask", "official"), (official.GetProperty("verdict").GetString(), official.GetProperty("brand").GetString(), official.GetProperty("rules")[0].GetString()));
        Assert.Equal(("lookalike", "metamask", "combosquat"), (imitation.GetProperty("verdict").GetString(), imitation.GetProperty("brand").GetString(), imitation.GetProperty("rules")[0].GetString()));
        Assert.Equal(("unknown", 0), (unknown.GetProperty("verdict").GetString(), unknown.GetProperty("rules").GetArrayLength()));
        Assert.False(unknown.TryGetProperty("brand", out _));
    }

    [Fact]
    public async Task An_address_that_imitates_a_known_one_is_told_and_the_known_one_is_not()
    {
        var imitation = await AskAsync("poisoning", new { address = Imitation(Samples.TronAddress), known = (string[])["x", Samples.TronAddress], network = "tron" });
        var itself = await AskAsync("poisoning", new { address = Samples.TronAddress, known = (string[])[Samples.TronAddress], network = "tron" });

        Assert.Equal(("lookalike", 1), (imitation.GetProperty("verdict").GetString(), imitation.GetProperty("knownIndex").GetInt32()));
        Assert.InRange(imitation.GetProperty("matchedBits").GetDouble(), 40, 60);
        Assert.Equal(("none", 0), (itself.GetProperty("verdict").GetString(), itself.GetProperty("matchedBits").GetDouble()));
    }

    [Fact]
    public async Task A_wait_is_forecast_from_the_staffing_and_unknown_where_the_queue_is_overloaded()
    {
        var answer = await AskAsync("wait", new { staffing = new { agents = 20, requests = 100, periodSeconds = 1800, handlingSeconds = 300 } });
        var overloaded = await AskAsync("wait", new { staffing = new { agents = 2, requests = 100, periodSeconds = 1800, handlingSeconds = 300 } });
        var wrong = await AskAsync("wait", new { queue = new { ahead = -1, agents = 1, handlingSeconds = 300 }, timeZone = "Nowhere" });

        Assert.Equal((true, "staffing", 30.4312), (answer.GetProperty("valid").GetBoolean(), answer.GetProperty("basis").GetString(), answer.GetProperty("meanSeconds").GetDouble()));
        Assert.Equal(("unknown", "overloaded", JsonValueKind.Null), (overloaded.GetProperty("basis").GetString(), overloaded.GetProperty("gap").GetString(), overloaded.GetProperty("typicalSeconds").ValueKind));
        Assert.Equal(["/timeZone", "/queue/ahead"], wrong.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString()));
    }

    [Fact]
    public async Task A_wait_knows_the_hours_the_quiet_times_and_the_guides()
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
        var answer = await AskAsync("wait", question, "--lang", "zh");

        Assert.Equal(("history", 3600, true), (answer.GetProperty("basis").GetString(), answer.GetProperty("typicalSeconds").GetInt32(), answer.GetProperty("open").GetBoolean()));
        Assert.Equal("2026-11-23T08:00:00+01:00", answer.GetProperty("quiet")[0].GetProperty("from").GetString());
        Assert.Equal("balance-stale", answer.GetProperty("guides")[0].GetString());
        Assert.Contains("分钟", answer.GetProperty("explanation").GetString());
    }

    [Fact]
    public async Task An_update_has_a_state_checks_and_steps()
    {
        var releases = new { version = 1, products = (object[])[new { id = "wallet", kind = "app", latest = "2.0.0", minimum = "1.5.0" }] };
        var answer = await AskAsync("update", new { releases, situation = new { product = "wallet", installed = "1.0.0", source = "official-store", backup = "missing" } });
        var wrong = await AskAsync("update", new { releases = new { version = 1, products = (object[])[new { id = "wallet", kind = "app" }] }, situation = new { backup = "gone" } });

        Assert.Equal(("required", "not-ready", "2.0.0"), (answer.GetProperty("state").GetString(), answer.GetProperty("readiness").GetString(), answer.GetProperty("target").GetString()));
        Assert.Contains(answer.GetProperty("checks").EnumerateArray(), c => c.GetProperty("check").GetString() == "backup" && c.GetProperty("verdict").GetString() == "failed");
        Assert.Contains("recovery phrase", string.Concat(answer.GetProperty("steps").EnumerateArray().Select(s => s.GetString())));
        Assert.Equal(["/releases/products/0/latest", "/situation/backup"], wrong.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString()));
    }

    [Fact]
    public async Task A_request_for_a_phrase_is_a_danger_a_warning_of_it_is_not_and_a_draft_is_blocked()
    {
        const string text = "Hello. Please send me your seed phrase.";
        var asked = (await AskAsync("advise", new { message = text, role = "stranger" })).GetProperty("advice")[0];
        var warned = await AskAsync("advise", new { message = "Never send anybody your seed phrase." });
        var draft = (await AskAsync("advise", new { message = "请把助记词发给我。", role = "agent" }, "--lang", "zh")).GetProperty("advice")[0];
        var evidence = asked.GetProperty("evidence")[0];

        Assert.Equal(("seed-phrase-request", "danger"), (asked.GetProperty("rule").GetString(), asked.GetProperty("severity").GetString()));
        Assert.Equal("send me your seed phrase", text.Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32()));
        Assert.Equal(0, warned.GetProperty("advice").GetArrayLength());
        Assert.Equal("agent-asks-secret", draft.GetProperty("rule").GetString());
    }

    [Fact]
    public async Task A_situation_is_advised_on_and_every_fault_of_one_is_named()
    {
        var advised = await AskAsync("advise", new { situation = new { account = new { factors = Array.Empty<string>() } } });
        var faulty = await AskAsync("advise", new { situation = new { acount = 1, device = new { os = "x" } } });

        Assert.Equal("no-mfa", advised.GetProperty("advice")[0].GetProperty("rule").GetString());
        Assert.Equal(["/acount", "/device/os"], faulty.GetProperty("faults").EnumerateArray().Select(f => f.GetProperty("pointer").GetString()!));
    }

    [Fact]
    public async Task A_contact_is_official_an_imitation_or_unknown()
    {
        var channels = new { version = 1, names = (string[])["Occ"], channels = (object[])[new { kind = "social-media", address = "https://t.me/occ_support" }] };
        var imitation = await AskAsync("contact", new { text = "t.me/occ_support1", channels });
        var official = await AskAsync("contact", new { text = "@Occ_Support", channels });
        var unknown = await AskAsync("contact", new { text = "t.me/occ_support1" });

        Assert.Equal(("imitates", "added-words"), (imitation.GetProperty("verdict").GetString(), imitation.GetProperty("sign").GetString()));
        Assert.Equal("https://t.me/occ_support", imitation.GetProperty("channel").GetProperty("address").GetString());
        Assert.Equal("official", official.GetProperty("verdict").GetString());
        Assert.Equal("unknown", unknown.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Redacting_gives_kind_and_place_and_keeps_the_rest()
    {
        var answer = await AskAsync("redact", new { text = $"我的助记词 {Samples.Phrase} 谢谢" }, "--lang", "zh");
        var finding = answer.GetProperty("findings")[0];

        Assert.Equal("recovery-phrase", finding.GetProperty("kind").GetString());
        Assert.Equal("我的助记词 ".Length, finding.GetProperty("start").GetInt32());
        Assert.Equal(Samples.Phrase.Length, finding.GetProperty("length").GetInt32());
        Assert.DoesNotContain("sausage", answer.GetProperty("text").GetString());
        Assert.StartsWith("我的助记词 [", answer.GetProperty("text").GetString());
    }

    [Fact]
    public async Task An_error_message_is_diagnosed()
    {
        var answer = await AskAsync("diagnose", new { message = "{\"code\":-32000,\"message\":\"nonce too low\"}", network = "ethereum" });
        var first = answer.GetProperty("matches")[0];

        Assert.Equal(("recognised", "unknown-check-chain"), (answer.GetProperty("verdict").GetString(), answer.GetProperty("fundsState").GetString()));
        Assert.Equal(("EVM_NONCE_TOO_LOW", "transfer", "check-first"), (first.GetProperty("code").GetString(), first.GetProperty("category").GetString(), first.GetProperty("retryable").GetString()));
        Assert.InRange(first.GetProperty("score").GetDouble(), 0.5, 1);
        Assert.Equal(3, first.GetProperty("steps").GetArrayLength());
    }

    [Fact]
    public async Task The_catalogue_is_listed_and_a_row_explained()
    {
        var count = ErrorCatalog.BuiltIn.All.Count(e => e.Ecosystem == "evm");

        Assert.Equal(count, (await AskAsync("errors", new { })).GetProperty("systems").GetProperty("evm").GetInt32());
        Assert.Equal(count, (await AskAsync("errors", new { system = "evm" })).GetProperty("errors").GetArrayLength());
        Assert.Equal("AA10", (await AskAsync("errors", new { id = "AA10" })).GetProperty("errors")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Triage_reads_the_message_of_a_withdrawal()
    {
        var answer = await AskAsync("triage", new { text = Samples.Message });
        var entities = answer.GetProperty("entities").EnumerateArray().ToList();

        Assert.Equal("deposit-withdrawal", answer.GetProperty("category").GetString());
        Assert.Equal("zh-Hans", answer.GetProperty("language").GetString());
        Assert.Equal("transfer-not-arrived", answer.GetProperty("guide").GetString());
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("also").ValueKind);
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("missing").ValueKind);
        var address = Assert.Single(entities, e => e.GetProperty("kind").GetString() == "address");
        Assert.Equal(Samples.TronAddress, address.GetProperty("text").GetString());
        Assert.Equal(Samples.Message.IndexOf(Samples.TronAddress, StringComparison.Ordinal), address.GetProperty("start").GetInt32());
        Assert.Equal("tron", address.GetProperty("network").GetString());
        Assert.Contains(entities, e => e.GetProperty("kind").GetString() == "transaction");
    }

    [Fact]
    public async Task A_report_is_read_with_its_faults_or_with_what_is_missing()
    {
        var good = await AskAsync("report", new { version = 1, category = "deposit-withdrawal" });
        var bad = await AskAsync("report", new { version = 3, category = "nonsense", more = 1 });
        var none = Parse((await BuiltProgram.RunAsync(["report", "--jsonl"], "no report\n")).Lines[0]);

        Assert.True(good.GetProperty("valid").GetBoolean());
        Assert.InRange(good.GetProperty("completeness").GetDouble(), 0, 1);
        Assert.Contains("transaction", good.GetProperty("missing").EnumerateArray().Select(m => m.GetString()));
        Assert.False(bad.GetProperty("valid").GetBoolean());
        Assert.Equal(3, bad.GetProperty("errors").GetArrayLength());
        Assert.False(none.GetProperty("valid").GetBoolean());
        Assert.Equal("not-json", none.GetProperty("error").GetProperty("code").GetString());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_secret_is_in_no_answer(string command)
    {
        string[] texts = [Samples.Phrase, $"seed: {Samples.Phrase} {Samples.TransactionId}", $"我的助记词是 {Samples.Phrase}，地址 {Samples.TronAddress}"];
        var lines = texts.SelectMany(t => (string[])
        [
            JsonSerializer.Serialize(new { text = t }),
            JsonSerializer.Serialize(new { text = t, network = "tron" }),
            JsonSerializer.Serialize(new { text = "a", network = t }),
            JsonSerializer.Serialize(new Dictionary<string, object> { ["version"] = 1, ["category"] = "other", ["description"] = t, [t] = t }),
        ]);

        var ending = await BuiltProgram.RunAsync([command, "--jsonl"], string.Join('\n', lines));

        Assert.Equal(texts.Length * 4, ending.Lines.Length);
        Assert.DoesNotContain("sausage", ending.Output + ending.Error);
    }

    private static async Task<JsonElement> AskAsync(string command, object request, params string[] more)
    {
        var ending = await BuiltProgram.RunAsync([command, "--jsonl", .. more], JsonSerializer.Serialize(request));
        return Parse(Assert.Single(ending.Lines));
    }

    private static string Imitation(string address) => address[..5] + new string([.. address[5..^5].Reverse()]) + address[^5..];

    private static JsonElement Parse(string line) => JsonSerializer.Deserialize<JsonElement>(line);

    /// <summary>The code of an error, or null; a line that is no JSON object fails here.</summary>
    private static string? CodeOf(string line)
    {
        using var answer = JsonDocument.Parse(line, new() { AllowDuplicateProperties = false });
        Assert.Equal(JsonValueKind.Object, answer.RootElement.ValueKind);
        return answer.RootElement.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : null;
    }

    private static byte[] Joined(IEnumerable<byte[]> lines) => [.. lines.SelectMany(l => (byte[])[.. l, (byte)'\n'])];
}
