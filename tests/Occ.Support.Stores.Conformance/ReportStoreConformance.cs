using Microsoft.Extensions.Time.Testing;

namespace Occ.Support.Stores.Conformance;

/// <summary>What every store of reports does. Derive from it, say how to open the store, and run it.</summary>
public abstract class ReportStoreConformance : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = Conversations.Noon;

    protected FakeTimeProvider Time { get; } = Conversations.Clock();

    protected IReportStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Opens the empty store of this test, with the clock <see cref="Time"/>.</summary>
    protected abstract ValueTask<IReportStore> OpenAsync();

    [Fact]
    public async Task What_was_written_is_read_back()
    {
        var key = StoreKey.New();
        var report = Report("提币到 TRC20 地址，三个小时还没到账 👀 ' \" \\");
        var written = await Store.AppendAsync(key, report, new StoreKey("p1"));
        var read = await Store.GetAsync(key);

        Assert.Equal((StoreStatus.Stored, StoreStatus.Found), (written.Status, read.Status));
        Assert.Equal(report, read.Value!.Report);
        Assert.Equal((key, Noon, new StoreKey("p1")), (read.Value.Key, read.Value.ReceivedAt, read.Value.Person));
        Assert.Equal(new(StoreStatus.Missing), await Store.GetAsync(StoreKey.New()));
    }

    [Fact]
    public async Task A_report_that_is_sent_twice_is_kept_once()
    {
        var key = StoreKey.New();
        await Store.AppendAsync(key, Report("a"));
        Time.Advance(TimeSpan.FromMinutes(1));
        var again = await Store.AppendAsync(key, Report("a"));
        var other = await Store.AppendAsync(key, Report("b"));

        Assert.Equal((StoreStatus.Stored, Noon), (again.Status, again.Value!.ReceivedAt));
        Assert.Equal((StoreStatus.Conflict, Report("a")), (other.Status, other.Value!.Report));
        Assert.Single((await Store.QueryAsync(new())).Reports);
    }

    [Fact]
    public async Task A_query_finds_by_time_category_network_status_and_person()
    {
        var (old, tron, solved) = (StoreKey.New(), StoreKey.New(), StoreKey.New());
        await Store.AppendAsync(old, Report("old"));
        Time.Advance(TimeSpan.FromHours(1));
        await Store.AppendAsync(tron, Report("tron", ProblemCategory.Transfer, "tron"), new StoreKey("p1"));
        Time.Advance(TimeSpan.FromHours(1));
        await Store.AppendAsync(solved, Report("solved", ProblemCategory.AccountSecurity, "bitcoin") with { Outcome = new() { Result = ReportResult.Solved } });

        await Expect(new(), solved, tron, old);
        await Expect(new() { From = Noon.AddHours(1) }, solved, tron);
        await Expect(new() { Until = Noon.AddHours(1) }, old);
        await Expect(new() { From = Noon.AddHours(1), Until = Noon.AddHours(2) }, tron);
        await Expect(new() { Category = ProblemCategory.AccountSecurity }, solved);
        await Expect(new() { Network = "tron" }, tron);
        await Expect(new() { Network = "no-such-network" });
        await Expect(new() { Status = ReportResult.Solved }, solved);
        await Expect(new() { Status = ReportResult.Open }, tron, old);
        await Expect(new() { Person = new StoreKey("p1") }, tron);
        await Expect(new() { Status = ReportResult.Open, Category = ProblemCategory.Other, From = Noon }, old);
    }

    [Fact]
    public async Task Pages_show_every_report_once_the_newest_first()
    {
        StoreKey[] keys = [.. Enumerable.Range(0, 23).Select(_ => StoreKey.New())];
        for (var i = 0; i < keys.Length; i++)
        {
            await Store.AppendAsync(keys[i], Report($"{i}"));
            Time.Advance(TimeSpan.FromMilliseconds(i % 3 == 0 ? 0 : 0.4));
        }

        var seen = new List<StoredReport>();
        ReportPosition? after = null;
        do
        {
            var page = await Store.QueryAsync(new() { PageSize = 5, After = after });
            Assert.InRange(page.Reports.Length, 1, 5);
            seen.AddRange(page.Reports);
            after = page.Next;
            Assert.True(after is null || (ReportPosition.TryParse(after.ToString(), out var read) && read == after));
        }
        while (after is not null);

        Assert.Equal(keys.Order(), seen.Select(r => r.Key).Order());
        Assert.Equal(seen.OrderByDescending(r => r.Position).Select(r => r.Key), seen.Select(r => r.Key));
    }

    [Fact]
    public async Task A_person_is_erased_with_all_reports_and_nobody_else_is()
    {
        if (Store is not IPersonEraser eraser)
        {
            return;
        }

        StoreKey[] keys = [StoreKey.New(), StoreKey.New(), StoreKey.New()];
        await Store.AppendAsync(keys[0], Report("a"), new StoreKey("mine"));
        await Store.AppendAsync(keys[1], Report("b"), new StoreKey("mine"));
        await Store.AppendAsync(keys[2], Report("c"), new StoreKey("other"));

        Assert.Equal(2, await eraser.EraseAsync(new("mine")));
        Assert.Equal(StoreStatus.Missing, (await Store.GetAsync(keys[0])).Status);
        Assert.Equal([keys[2]], (await Store.QueryAsync(new())).Reports.Select(r => r.Key));
    }

    [Fact]
    public async Task No_secret_has_a_way_in()
    {
        var key = StoreKey.New();
        const string phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"; // BIP-39, the test vectors of Trezor
        await Store.AppendAsync(key, Report($"my phrase is {phrase}, help"));

        Assert.DoesNotContain("winner", (await Store.GetAsync(key)).Value!.Report.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_key_is_a_bad_call()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.GetAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.AppendAsync(default, Report("a")));
    }

    protected static ProblemReport Report(string description, ProblemCategory category = ProblemCategory.Other, string? network = null) => new()
    {
        Category = category,
        Description = SecretScanner.Default.Redact(description).Text,
        Network = SecretScanner.Default.Redact(network ?? "").Text,
    };

    private async Task Expect(ReportQuery query, params StoreKey[] keys) =>
        Assert.Equal(keys, (await Store.QueryAsync(query)).Reports.Select(r => r.Key));
}
