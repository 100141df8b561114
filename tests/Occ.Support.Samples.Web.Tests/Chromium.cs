namespace Occ.Support.Samples.Web.Tests;

/// <summary>The Chromium of the machine.</summary>
internal static class Chromium
{
    /// <summary>Its path; null where there is none.</summary>
    public static string? Path { get; } = Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
        {
            yield return named;
        }

        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator))
        {
            foreach (var name in (string[])["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
            {
                yield return System.IO.Path.Combine(folder, name);
            }
        }
    }
}

/// <summary>A test in a browser; it says so where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserTheoryAttribute.Reason;
}

/// <summary>A test with cases in a browser; it says so where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    internal static readonly string? Reason = Chromium.Path is null ? "there is no Chromium here: install it (Debian: apt-get install chromium), or name it in CHROMIUM" : null;

    public BrowserTheoryAttribute() => Skip = Reason;
}
