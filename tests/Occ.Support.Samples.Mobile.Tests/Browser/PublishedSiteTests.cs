using System.Text.RegularExpressions;

namespace Occ.Support.Samples.Mobile.Tests.Browser;

public sealed class PublishedSiteTests
{
    /// <summary>A little over what it is, 3.25 MB. Whoever makes it larger says so here.</summary>
    private const long MostBytes = 3_400_000;

    [Fact]
    public void The_download_stays_small() => Assert.InRange(PublishedSite.DownloadSize, MostBytes / 2, MostBytes);

    [Fact]
    public void The_page_loads_nothing_from_elsewhere_and_evaluates_nothing()
    {
        var page = File.ReadAllText(Path.Combine(PublishedSite.Folder, "index.html"));
        var policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value;

        Assert.StartsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';", policy);
        Assert.DoesNotContain("unsafe-inline", policy);
        Assert.DoesNotContain("'unsafe-eval'", policy);
        Assert.DoesNotContain("http:", page);
        Assert.DoesNotContain("https:", page);
        Assert.DoesNotContain("style=", page);
    }

    [Fact]
    public void Everything_that_is_published_is_kept_for_flight_mode()
    {
        var list = File.ReadAllText(Path.Combine(PublishedSite.Folder, "service-worker-assets.js"));
        var files = Directory.EnumerateFiles(PublishedSite.Folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(PublishedSite.Folder, f).Replace('\\', '/'))
            .Where(f => Path.GetExtension(f) is not (".br" or ".gz") && f is not ("service-worker.js" or "service-worker-assets.js"));

        Assert.All(files, f => Assert.Contains($"\"{f}\"", list));
    }
}
