namespace Occ.Support.Samples.Web.Tests;

/// <summary>What a browser downloads of the published page, which WEB_PROGRAM names.</summary>
public sealed class DownloadTests
{
    private const int MostOfBouncyCastle = 20_000;
    private const int MostOfAll = 3_500_000;

    private static readonly string? Framework = Environment.GetEnvironmentVariable("WEB_PROGRAM") is { Length: > 0 } program
        ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(program))!, "wwwroot", "_framework") : null;

    [PublishedFact]
    public void Of_BouncyCastle_a_few_digests_are_left() => Assert.InRange(Compressed("BouncyCastle.Cryptography.*.br"), 1, MostOfBouncyCastle);

    [PublishedFact]
    public void The_whole_download_stays_small() => Assert.InRange(Compressed("*.br"), 1, MostOfAll);

    private static long Compressed(string pattern) => Directory.EnumerateFiles(Framework!, pattern).Sum(f => new FileInfo(f).Length);

    /// <summary>A test of the published page; it says so where there is none.</summary>
    private sealed class PublishedFactAttribute : FactAttribute
    {
        public PublishedFactAttribute() => Skip = Framework is null ? "the page is not published here: name its program in WEB_PROGRAM, as .ci/run does" : null;
    }
}
