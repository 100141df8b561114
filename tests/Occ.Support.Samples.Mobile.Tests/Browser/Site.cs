using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Occ.Support.Samples.Mobile.Tests.Browser;

/// <summary>The published app on a static host at a free port of the loopback interface, and a browser beside it. Every request is on record.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> _asked = new();
    private WebApplication _host = null!;

    public Uri Address { get; private set; } = null!;

    public IPlaywright Playwright { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Whether the host can't be reached: it cuts every connection.</summary>
    public bool IsAway { get; set; }

    /// <summary>The method, the address, the headers and the body of each request.</summary>
    public IEnumerable<string> Asked => _asked;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is not { } path)
        {
            return;
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _host = builder.Build();
        _host.Use(RecordAsync);
        _host.Use(Compressed);
        var files = new PhysicalFileProvider(PublishedSite.Folder);
        _host.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        _host.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = new FileExtensionContentTypeProvider { Mappings = { [".br"] = "application/octet-stream" } }, OnPrepareResponse = Typed });
        await _host.StartAsync();
        Address = new(_host.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        Playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        Browser = await Playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
            Playwright.Dispose();
            await _host.DisposeAsync();
        }
    }

    private async Task RecordAsync(HttpContext http, RequestDelegate next)
    {
        using var body = new StreamReader(http.Request.Body);
        var (request, sent) = (http.Request, await body.ReadToEndAsync());
        _asked.Enqueue($"{request.Method} {Uri.UnescapeDataString(request.Path + request.QueryString)}\n{string.Join('\n', request.Headers)}\n{sent}");
        if (IsAway)
        {
            http.Abort();
            return;
        }

        await next(http);
    }

    /// <summary>Sends the compressed twin of a file where there is one, as a static host does.</summary>
    private static Task Compressed(HttpContext http, RequestDelegate next)
    {
        var path = http.Request.Path.Value!;
        if (http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal) && File.Exists(PublishedSite.Folder + path + ".br"))
        {
            http.Items["type"] = new FileExtensionContentTypeProvider().TryGetContentType(path, out var type) ? type : "application/octet-stream";
            http.Request.Path += ".br";
        }

        return next(http);
    }

    private static void Typed(StaticFileResponseContext answer)
    {
        if (answer.Context.Items["type"] is string type)
        {
            answer.Context.Response.ContentType = type;
            answer.Context.Response.Headers.ContentEncoding = "br";
        }
    }
}
