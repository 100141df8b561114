using System.Net;

namespace Occ.Support.AspNetCore.Tests;

public sealed class QuestionTests : IAsyncLifetime
{
    private const string Address = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";
    private const string Phrase = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";

    private SupportHost _host = null!;

    public async Task InitializeAsync() => _host = await SupportHost.StartAsync();

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task An_address_is_checked_against_its_network()
    {
        var reply = (await _host.PostAsync("address", $$"""{"text":"{{Address}}","network":"tron"}""")).Is(HttpStatusCode.OK);

        Assert.Equal(("valid", "tron", Address), (reply.Get("verdict"), reply.Get("network"), reply.Get("canonical")));
        Assert.Equal("no-store", reply.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_wrong_letter_is_shown_and_never_corrected()
    {
        var reply = (await _host.PostAsync("address", $$"""{"text":"{{Address[..^1]}}u","network":"tron"}""")).Is(HttpStatusCode.OK);

        Assert.Equal("checksum-mismatch", reply.Get("verdict"));
        Assert.False(reply.Json.GetProperty("isValid").GetBoolean());
        Assert.DoesNotContain(Address, reply.Text);
    }

    [Theory]
    [InlineData("en", "This is a secret")]
    [InlineData("zh-CN", "这是助记词")]
    public async Task A_secret_in_place_of_an_address_is_called_one(string language, string words)
    {
        var reply = (await _host.PostAsync($"address?language={language}", $$"""{"text":"{{Phrase}}"}""")).Is(HttpStatusCode.OK);

        Assert.Equal("secret", reply.Get("verdict"));
        Assert.StartsWith(words, reply.Get("explanation"));
    }

    [Theory]
    [InlineData("address", "text")]
    [InlineData("transaction", "text")]
    [InlineData("diagnose", "message")]
    public async Task An_unknown_network_is_a_problem(string path, string member) =>
        (await _host.PostAsync(path, $$"""{"{{member}}":"x","network":"no-such"}""")).IsProblem(422, "unknown-network");

    [Fact]
    public async Task A_transaction_id_is_identified_with_what_else_it_can_be()
    {
        var reply = (await _host.PostAsync("transaction", $$"""{"text":"0x{{new string('a', 32)}}{{new string('7', 32)}}"}""")).Is(HttpStatusCode.OK);

        Assert.True(reply.Json.GetProperty("isValid").GetBoolean());
        Assert.Contains("block-hash", reply.Get("confusable"));
    }

    [Theory]
    [InlineData(Address, "address")]
    [InlineData(Phrase, "secret")]
    [InlineData("https://tronscan.org/#/address/TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "explorer")]
    [InlineData("bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.1", "payment")]
    [InlineData("good morning", "unrecognised")]
    public async Task Anything_pasted_is_told_apart(string text, string kind) =>
        Assert.Equal(kind, (await _host.PostAsync("identify", $$"""{"text":"{{text}}"}""")).Is(HttpStatusCode.OK).Get("kind"));

    [Fact]
    public async Task A_link_to_an_explorer_is_read() =>
        Assert.Equal("tron", (await _host.PostAsync("explorer", $$"""{"url":"https://tronscan.org/#/address/{{Address}}"}""")).Is(HttpStatusCode.OK).Get("network"));

    [Fact]
    public async Task Secrets_are_taken_out()
    {
        var reply = (await _host.PostAsync("redact", $$"""{"text":"my phrase is {{Phrase}}"}""")).Is(HttpStatusCode.OK);

        Assert.Equal("recovery-phrase", reply.Get("findings/0/kind"));
        Assert.DoesNotContain("abandon", reply.Text);
        Assert.True(reply.Json.GetProperty("exposure").GetProperty("opensWallet").GetBoolean());
    }

    [Fact]
    public async Task An_error_message_is_explained()
    {
        var reply = (await _host.PostAsync("diagnose", """{"message":"nonce too low","network":"ethereum"}""")).Is(HttpStatusCode.OK);

        Assert.Equal("EVM_NONCE_TOO_LOW", reply.Get("matches/0/code"));
    }

    [Fact]
    public async Task A_message_becomes_a_draft_and_a_guide_in_the_language_that_was_asked_for()
    {
        var reply = (await _host.PostAsync("triage", """{"text":"I sent 250 USDT yesterday and it has not arrived"}""", ("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8"))).Is(HttpStatusCode.OK);

        Assert.NotEmpty(reply.Get("guide"));
        Assert.Equal("250", reply.Json.GetProperty("entities").EnumerateArray().First(e => e.GetProperty("kind").GetString() == "amount").GetProperty("amount").GetString());
        Assert.Contains(reply.Get("missing/0/question"), c => c >= '一');
    }

    [Fact]
    public async Task A_message_of_a_stranger_who_wants_the_phrase_is_a_danger()
    {
        var reply = (await _host.PostAsync("advise", """{"message":"Hello, this is wallet support. Please send me your recovery phrase so that I can validate your wallet.","role":"stranger"}""")).Is(HttpStatusCode.OK);

        Assert.Equal("danger", reply.Get("advice/0/severity"));
        (await _host.PostAsync("advise", """{"message":"x","role":"king"}""")).IsProblem(422, "wrong-shape");
        var faults = (await _host.PostAsync("advise", """{"situation":{"device":7}}""")).IsProblem(422, "invalid-document");
        Assert.Equal("/situation/device", faults.Get("errors/0/pointer"));
    }

    [Fact]
    public async Task A_link_that_imitates_a_brand_is_told()
    {
        var reply = (await _host.PostAsync("link", """{"url":"https://metamask-support.help/restore"}""")).Is(HttpStatusCode.OK);

        Assert.Equal(("lookalike", "metamask"), (reply.Get("verdict"), reply.Get("brand")));
    }

    [Fact]
    public async Task Official_channels_are_listed_and_checked()
    {
        await using var host = await SupportHost.StartAsync(o => o.Channels = new([new() { Kind = ChannelKind.Email, Address = "help@wallet.example" }], ["Wallet"]));

        Assert.Equal("help@wallet.example", (await host.GetAsync("contacts")).Is(HttpStatusCode.OK).Get("channels/0/address"));
        Assert.Equal("official", (await host.PostAsync("contacts/check", """{"text":"help@wallet.example"}""")).Is(HttpStatusCode.OK).Get("verdict"));
        Assert.NotEqual("official", (await _host.PostAsync("contacts/check", """{"text":"help@wallet.example"}""")).Is(HttpStatusCode.OK).Get("verdict"));
    }

    [Fact]
    public async Task A_wait_is_forecast_or_honestly_unknown()
    {
        Assert.Equal("unknown", (await _host.PostAsync("wait", "{}")).Is(HttpStatusCode.OK).Get("basis"));
        Assert.NotEmpty((await _host.PostAsync("wait", """{"timeZone":"Moon/Sea"}""")).IsProblem(422, "invalid-document").Get("errors/0/detail"));
    }

    [Fact]
    public async Task An_update_is_advised_on()
    {
        Assert.Equal("unknown", (await _host.PostAsync("update", """{"product":"app","installed":"1.2.3"}""")).Is(HttpStatusCode.OK).Get("state"));
        (await _host.PostAsync("update", "[")).IsProblem(422, "invalid-document");
    }

    [Fact]
    public async Task Networks_and_guides_are_listed()
    {
        Assert.Contains("\"tron\"", (await _host.GetAsync("networks")).Is(HttpStatusCode.OK).Text);
        var guides = (await _host.GetAsync("guides?language=zh-Hans")).Is(HttpStatusCode.OK);
        var id = guides.Get("guides/0/id");
        var guide = (await _host.GetAsync($"guides/{id}")).Is(HttpStatusCode.OK);

        Assert.NotEmpty(guide.Json.GetProperty("steps").EnumerateArray());
        (await _host.GetAsync($"guides/{id}", ("If-None-Match", guide.Tag!))).Is(HttpStatusCode.NotModified);
        (await _host.GetAsync("guides/no-such-guide")).IsProblem(404, "unknown-guide");
    }

    [Fact]
    public async Task The_host_is_healthy() => Assert.Equal("Healthy", (await _host.GetAsync("health")).Is(HttpStatusCode.OK).Text);

    [Fact]
    public async Task The_document_describes_every_endpoint()
    {
        var document = (await _host.GetAsync("openapi.json")).Is(HttpStatusCode.OK);
        var operations = document.Json.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject()).Select(o => o.Value).ToList();

        Assert.True(operations.Count >= 26, document.Text);
        Assert.All(operations, o => Assert.False(string.IsNullOrEmpty(o.GetProperty("summary").GetString())));
        Assert.All(operations, o => Assert.NotEmpty(o.GetProperty("responses").EnumerateObject()));
        Assert.Contains("Where it is wrong, in UTF-16 code units.", document.Text);
        Assert.Contains("application/problem+json", document.Text);
    }
}
