using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Occ.Support.Samples.Mcp.Tests;

public sealed class McpServerTests
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    private static readonly string Server = Path.Combine(AppContext.BaseDirectory, "Occ.Support.Samples.Mcp.dll");

    [Fact]
    public async Task A_client_finds_and_calls_the_tools_over_standard_input_and_output()
    {
        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new() { Command = "dotnet", Arguments = [Server] }));

        await Use(client);
    }

    [Fact]
    public async Task A_client_finds_and_calls_the_tools_over_http()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var server = Process.Start(new ProcessStartInfo("dotnet", [Server, "http", "--urls", address.ToString()]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            await WaitFor(address);
            await using var client = await McpClient.CreateAsync(new HttpClientTransport(new() { Endpoint = new(address, "/mcp") }));

            await Use(client);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    private static async Task Use(McpClient client)
    {
        var tools = await client.ListToolsAsync();
        Assert.Equal(10, tools.Count);
        Assert.All(tools, tool =>
        {
            Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint, tool.Name);
            Assert.True(tool.ProtocolTool.Annotations?.IdempotentHint, tool.Name);
            Assert.NotNull(tool.ProtocolTool.OutputSchema);
        });
        Assert.NotNull(client.ServerInstructions);

        var read = await client.CallToolAsync("triage_message", new Dictionary<string, object?> { ["text"] = $"250 USDT on Tron has not arrived, my phrase is {Phrase}" });
        Assert.NotEqual(true, read.IsError);
        Assert.Equal("deposit-withdrawal", read.StructuredContent!.Value.GetProperty("category").GetString());
        Assert.DoesNotContain("sausage", read.StructuredContent.Value.GetRawText(), StringComparison.Ordinal);
        Assert.All(read.Content.OfType<TextContentBlock>(), c => Assert.DoesNotContain("sausage", c.Text, StringComparison.Ordinal));

        var step = await client.CallToolAsync("start_guide", new Dictionary<string, object?> { ["guide"] = "transfer-not-arrived", ["language"] = "zh-Hans" });
        var session = step.StructuredContent!.Value.GetProperty("session").GetString();
        var next = await client.CallToolAsync(
            "answer_guide", new Dictionary<string, object?> { ["session"] = session, ["answer"] = step.StructuredContent.Value.GetProperty("choices")[0].GetProperty("id").GetString() });
        Assert.NotEqual(step.StructuredContent.Value.GetProperty("text").GetString(), next.StructuredContent!.Value.GetProperty("text").GetString());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task WaitFor(Uri address)
    {
        using var client = new HttpClient();
        for (var i = 0; ; i++)
        {
            try
            {
                using var answer = await client.GetAsync(address);
                return;
            }
            catch (HttpRequestException) when (i < 300)
            {
                await Task.Delay(100);
            }
        }
    }
}
