using NJsonSchema;

namespace Occ.Support.Tests.Updates;

public sealed class ReleaseFileTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(ReleaseSchema.Text).GetAwaiter().GetResult();

    [Fact]
    public void A_file_is_read_as_it_says()
    {
        var table = ReleaseTable.Read(Releases.Json).Table!;
        Assert.Empty(Schema.Validate(Releases.Json));
        Assert.Equal(["desktop", "device", "wallet-android"], table.Products);
        Assert.Equal(new DateOnly(2026, 11, 20), table.AsOf);
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2", "/version", "unsupported-version")]
    [InlineData("\"kind\":\"app\"", "\"kind\":\"toaster\"", "/products/0/kind", "unknown-value")]
    [InlineData("\"latest\":\"7.12.0\"", "\"latest\":\"newest\"", "/products/0/latest", "bad-version")]
    [InlineData("\"latest\":\"7.12.0\",", "", "/products/0/latest", "missing-member")]
    [InlineData("\"minimum\":\"7.0.0\"", "\"minimum\":\"8.0.0\"", "/products/0/minimum", "contradiction")]
    [InlineData("\"before\":\"7.3.2\"", "\"before\":\"7.1.0\"", "/products/0/vulnerable/0/before", "contradiction")]
    [InlineData("\"latest\":\"6.9.4\"", "\"latest\":\"9.9.4\"", "/products/0/systems/1/latest", "contradiction")]
    [InlineData("\"stops\":[\"7.5.0\"]", "\"stops\":[\"7.x\"]", "/products/0/stops/0", "bad-version")]
    [InlineData("\"storageMegabytes\":300", "\"storageMegabytes\":-1", "/products/0/storageMegabytes", "out-of-range")]
    [InlineData("\"storageMegabytes\":300", "\"storage\":300", "/products/0/storage", "unknown-member")]
    [InlineData("\"id\":\"device\"", "\"id\":\"desktop\"", "/products/2/id", "duplicate-entry")]
    [InlineData("2026-11-20", "20.11.2026", "/asOf", "bad-date")]
    public void A_fault_is_named_with_its_place(string old, string changed, string pointer, string code)
    {
        var reading = ReleaseTable.Read(Releases.Json.Replace(old, changed, StringComparison.Ordinal));
        Assert.Null(reading.Table);
        Assert.Equal([(pointer, code)], reading.Faults.Where(f => f.Code != "missing-member" || code == "missing-member").Select(f => (f.Pointer, f.Code)));
    }

    [Fact]
    public void All_faults_come_at_once() => Assert.Equal(5, ReleaseTable.Read("""{"version":"1","products":[{"id":"","kind":1},{}],"x":1}""").Faults.Count(f => f.Code != "missing-member") + 1);
}
