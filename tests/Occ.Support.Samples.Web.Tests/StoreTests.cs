using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace Occ.Support.Samples.Web.Tests;

/// <summary>Where the program keeps conversations, by its flags; what ends is killed.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("occ-support-");
    private readonly string _port = $"{FreePort()}";

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task On_a_cluster_a_second_program_goes_on_with_the_conversation_that_the_first_began()
    {
        using var first = await WebProcess.StartAsync("--orleans", "--Orleans:Port", _port);
        var talk = await Talk.BeginAsync(first.Address);
        await talk.AnswerAsync(first.Address, "none");
        using var second = await WebProcess.StartAsync("--orleans", "--Orleans:Port", _port);
        await talk.AnswerAsync(second.Address, "other-person");
        await talk.AnswerAsync(first.Address, "tron");

        Assert.Equal(talk.View, await talk.ShowAsync(second.Address));
    }

    [RedisFact]
    public async Task A_cluster_on_Redis_outlives_the_program_that_began_the_conversation()
    {
        var redis = FreePort();
        using var server = Process.Start(new ProcessStartInfo(RedisFactAttribute.Program!, ["--port", $"{redis}", "--bind", "127.0.0.1", "--dir", _folder.FullName, "--save", ""]) { RedirectStandardOutput = true })!;
        try
        {
            await OutlivesItsProgramAsync("--orleans", "--Orleans:Port", _port, "--ConnectionStrings:Redis", $"127.0.0.1:{redis},abortConnect=false");
        }
        finally
        {
            server.Kill();
        }
    }

    [Fact]
    public async Task In_a_file_conversations_outlive_the_program() =>
        await OutlivesItsProgramAsync("--sqlite", Path.Combine(_folder.FullName, "support.db"));

    private static async Task OutlivesItsProgramAsync(params string[] flags)
    {
        Talk talk;
        using (var first = await WebProcess.StartAsync(flags))
        {
            talk = await Talk.BeginAsync(first.Address);
            await talk.AnswerAsync(first.Address, "none");
        }

        using var second = await WebProcess.StartAsync(flags);
        Assert.Equal(talk.View, await talk.ShowAsync(second.Address));
        await talk.AnswerAsync(second.Address, "other-person");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A conversation over HTTP, with whichever program.</summary>
    private sealed class Talk
    {
        private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromMinutes(1) };

        private string _id = "";

        /// <summary>The step, its words and the revision, as last seen.</summary>
        public string View { get; private set; } = "";

        public static async Task<Talk> BeginAsync(Uri program)
        {
            var talk = new Talk();
            await talk.PostAsync(new(program, "support/sessions/"), new { guide = "transfer-not-arrived", language = "zh-Hans" });
            return talk;
        }

        public async Task AnswerAsync(Uri program, string answer)
        {
            var before = View;
            await PostAsync(new(program, $"support/sessions/{_id}/inputs"), new { kind = "answer", text = answer });
            Assert.NotEqual(before, View);
        }

        public async Task<string> ShowAsync(Uri program)
        {
            await ReadAsync(await Client.GetAsync(new Uri(program, $"support/sessions/{_id}")));
            return View;
        }

        private async Task PostAsync(Uri address, object body) => await ReadAsync(await Client.PostAsJsonAsync(address, body));

        private async Task ReadAsync(HttpResponseMessage response)
        {
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, text);
            using var json = JsonDocument.Parse(text);
            var view = json.RootElement.GetProperty("view");
            _id = json.RootElement.GetProperty("id").GetString()!;
            View = $"{view.GetProperty("step")} {view.GetProperty("text")} {json.RootElement.GetProperty("revision")}";
            response.Dispose();
        }
    }
}

/// <summary>A test that needs Redis, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = Program is null ? "there is no redis-server on this machine (Debian: apt-get install redis-server)" : null;

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(p => Path.Combine(p, "redis-server")).FirstOrDefault(File.Exists);
}
