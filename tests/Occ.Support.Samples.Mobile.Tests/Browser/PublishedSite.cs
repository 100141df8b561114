using System.Diagnostics;

namespace Occ.Support.Samples.Mobile.Tests.Browser;

/// <summary>The published app: the folder that MOBILE_SITE names, such as the one of <c>.ci/run</c>; else it is published here, once.</summary>
internal static class PublishedSite
{
    private static readonly Lazy<string> Here = new(Find);

    public static string Folder => Here.Value;

    /// <summary>What a phone downloads once: the files that the service worker keeps, compressed.</summary>
    public static long DownloadSize => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is not (".br" or ".gz"))
        .Sum(f => new FileInfo(File.Exists(f + ".br") ? f + ".br" : f).Length);

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("MOBILE_SITE") is { Length: > 0 } named)
        {
            return Path.GetFullPath(named);
        }

        var output = Path.Combine(AppContext.BaseDirectory, "site");
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Sources.At("samples", "Occ.Support.Samples.Mobile"), "-c", "Release", "-o", output, "--nologo", "-v", "q"]) { RedirectStandardOutput = true })!;
        var said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(output, "wwwroot") : throw new InvalidOperationException($"The app could not be published: {said}");
    }
}
