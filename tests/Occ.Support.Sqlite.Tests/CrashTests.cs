#if NET10_0_OR_GREATER
using Occ.Support.Stores.Load;

namespace Occ.Support.Sqlite.Tests;

/// <summary>The process is killed in the middle of many conversations, again and again, on the same file.</summary>
/// <remarks>Three times here; twenty times, as the figures say, with the variable <c>OCC_SUPPORT_FULL=1</c>.</remarks>
public sealed class CrashTests : IDisposable
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("OCC_SUPPORT_FULL") == "1" ? 20 : 3;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_process_that_is_killed_loses_no_acknowledged_input_counts_none_twice_and_breaks_no_file()
    {
        var found = await Kills.RunAsync(_folder.File(), conversations: 1000, Rounds);

        Assert.Equal(new(found.Acknowledged, Lost: 0, Doubled: 0, SetAside: 0, "ok"), found);
        Assert.True(found.Acknowledged > 3000);
    }

    [Fact]
    public async Task A_disk_that_becomes_full_loses_nothing_and_the_store_goes_on_when_there_is_room()
    {
        var found = await FullDisk.RunAsync(Directory.CreateDirectory(_folder.File("disk")).FullName);

        Assert.InRange(found.Stored, 100, 10_000);
        Assert.Equal((100, 0, true), (found.Refused, found.Missing, found.GoesOn));
        Assert.Contains("no room", found.Message, StringComparison.Ordinal);
    }
}
#endif
