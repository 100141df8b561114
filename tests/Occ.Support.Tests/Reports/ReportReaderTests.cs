using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Reports;

public sealed class ReportReaderTests
{
    private const string Head = "{\"version\":2,\"category\":\"transfer\"";

    private static readonly ReportReader Reader = new();

    public static TheoryData<string, string, string> FaultyDocuments => new()
    {
        { "", "", "broken-json" },
        { "{", "", "broken-json" },
        { "null", "", "wrong-type" },
        { "[]", "", "wrong-type" },
        { "{}", "/version /category", "missing-member missing-member" },
        { Head + "} {}", "", "broken-json" },
        { "{\"version\":3,\"category\":\"transfer\"}", "/version", "unsupported-version" },
        { "{\"version\":1.5,\"category\":\"transfer\"}", "/version", "unsupported-version" },
        { "{\"version\":\"1\",\"category\":\"transfer\"}", "/version", "wrong-type" },
        { "{\"version\":1,\"category\":\"Transfer\"}", "/category", "unknown-value" },
        { "{\"version\":1,\"category\":2}", "/category", "wrong-type" },
        { Head + ",\"kind\":\"swap-lost\"}", "/kind", "unknown-value" },
        { Head + ",\"kind\":\"device-lost\"}", "/kind", "kind-outside-category" },
        { Head + ",\"Id\":\"x\"}", "/Id", "unknown-member" },
        { Head + ",\"completeness\":1}", "/completeness", "unknown-member" },
        { Head + ",\"id\":\"x\",\"id\":\"x\"}", "/id", "duplicate-member" },
        { Head + ",\"\\u0069d\":\"x\",\"id\":\"x\"}", "/id", "duplicate-member" },
        { Head + ",\"errors\":[{\"code\":\"1\",\"code\":\"2\"}]}", "/errors/0/code", "duplicate-member" },
        { Head + ",\"extra\":[{\"a\":{\"b\":1,\"b\":2}}]}", "/extra /extra/0/a/b", "unknown-member duplicate-member" },
        { Head + ",\"addresses\":[{\"text\":\"a\"},{\"role\":\"own\"},null,{\"text\":1,\"role\":\"mine\"}]}", "/addresses/1/text /addresses/2 /addresses/3/text /addresses/3/role", "missing-member wrong-type wrong-type unknown-value" },
        { Head + ",\"amount\":250.5}", "/amount", "wrong-type" },
        { Head + ",\"amount\":\"1e9\"}", "/amount", "bad-decimal" },
        { Head + ",\"amount\":\"1,000\"}", "/amount", "bad-decimal" },
        { Head + ",\"created\":\"2026-02-29T00:00:00Z\"}", "/created", "bad-date" },
        { Head + ",\"created\":\"2026-02-28T00:00:00\"}", "/created", "bad-date" },
        { Head + ",\"created\":\"2026-02-28\"}", "/created", "bad-date" },
        { Head + ",\"created\":\"0001-01-01T00:00:00+14:00\"}", "/created", "bad-date" },
        { Head + ",\"updated\":\"2026-12-31T23:59:60Z\"}", "/updated", "bad-date" },
        { Head + ",\"happened\":{\"at\":\"yesterday\",\"zone\":\"Mars/\"}}", "/happened/at /happened/zone", "bad-date bad-time-zone" },
        { Head + ",\"language\":\"e\"}", "/language", "bad-language" },
        { Head + ",\"network\":\"Tron\"}", "/network", "bad-code" },
        { Head + ",\"network\":\"tron--\"}", "/network", "bad-code" },
        { Head + ",\"consent\":{}}", "/consent/shareWithSupport", "missing-member" },
        { Head + ",\"consent\":{\"shareWithSupport\":\"no\"}}", "/consent/shareWithSupport", "wrong-type" },
        { Head + ",\"description\":null}", "/description", "wrong-type" },
        { Head + ",\"description\":\"" + new string('a', 6001) + "\"}", "/description", "too-long" },
        { Head + ",\"links\":[" + string.Join(',', Enumerable.Repeat("\"a\"", 9)) + "]}", "/links", "too-many-items" },
        { Head + ",\"description\":\"\\ud800\"}", "", "not-unicode" },
        { Head + ",\"\\udc00\":1}", "", "not-unicode" },
        { Head + ",\"description\":\"\0\"}", "", "broken-json" },
        { new string('[', 100_000), "", "too-deep" },
        { string.Concat(Enumerable.Repeat("{\"a\":", 17)) + "1" + new string('}', 17), "", "too-deep" },
        { new string(' ', 600_000), "", "too-large" },
        { new string('中', 200_000), "", "too-large" },
        { new string('a', 10_000_000), "", "too-large" },
    };

    [Theory]
    [MemberData(nameof(FaultyDocuments))]
    public void Every_fault_is_named_with_its_place(string json, string pointers, string codes)
    {
        var reading = Reader.Read(json);
        Assert.Null(reading.Report);
        Assert.Equal(codes, string.Join(' ', reading.Faults.Select(f => f.Code)));
        Assert.Equal(pointers, string.Join(' ', reading.Faults.Select(f => f.Pointer)));
    }

    [Fact]
    public void Every_kind_of_fault_is_shown_by_an_example()
    {
        var shown = FaultyDocuments.SelectMany(d => ((string)d[2]).Split(' ')).Append("too-many-faults");
        Assert.Equal(KebabCase.All<ReportFaultKind>().Select(k => k.Code).Order(), shown.Distinct().Order());
    }

    [Theory]
    [InlineData("{\n  \"version\": 1,\n  \"category\" 2\n}", 3, 14)]
    [InlineData("x", 1, 1)]
    public void Broken_json_is_told_by_line_and_byte(string json, long line, long position)
    {
        var fault = Assert.Single(Reader.Read(json).Faults);
        Assert.Equal((line, position), (fault.Line, fault.BytePosition));
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        Assert.NotNull(Reader.Read("\uFEFF" + Head + "}").Report);
        Assert.NotNull(Reader.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Head + "}")).ToArray()).Report);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_fault() =>
        Assert.Equal(ReportFaultKind.NotUnicode, Assert.Single(Reader.Read(Head + ",\"description\":\"\uD800\"}").Faults).Kind);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_fault() =>
        Assert.Equal(ReportFaultKind.NotUnicode, Assert.Single(Reader.Read(new byte[] { (byte)'"', 0xFF, (byte)'"' }).Faults).Kind);

    [Fact]
    public void The_list_of_faults_is_bounded()
    {
        var faults = Reader.Read("{" + string.Join(',', Enumerable.Range(0, 9000).Select(i => $"\"a{i}\":1")) + "}").Faults;
        Assert.Equal(ReportReaderOptions.MaxFaults, faults.Count);
        Assert.Equal("too-many-faults", faults[^1].Code);
    }

    [Theory]
    [InlineData("tomato verb guilt")]
    [InlineData("hunter2!")]
    [InlineData("a/b~c")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void A_member_name_that_is_no_name_is_not_repeated(string name)
    {
        var faults = Reader.Read($"{Head},\"{name}\":{{\"x\":1,\"x\":2}}}}").Faults;
        Assert.Equal(["unknown-member", "duplicate-member"], faults.Select(f => f.Code));
        Assert.All(faults, f => Assert.Equal("", f.Pointer));
        Assert.DoesNotContain(faults, f => $"{f} {f.Explain("en")} {f.Explain("zh-Hans")}".Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_larger_document_is_read_where_the_host_allows_it()
    {
        var json = Head + new string(' ', 600_000) + "}";
        Assert.Null(Reader.Read(json).Report);
        Assert.NotNull(new ReportReader(new() { MaxBytes = 800_000 }).Read(json).Report);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportReader(new() { MaxBytes = 0 }));
    }

    [Property(MaxTest = 1000)]
    public void Any_text_is_answered(string? text)
    {
        var reading = Reader.Read(text ?? "");
        Assert.NotEqual(reading.Report is null, reading.Faults.Count == 0);
    }

    [Property(MaxTest = 1000)]
    public void Any_bytes_are_answered(byte[] bytes) => Assert.NotEmpty(Reader.Read(bytes).Faults);

    [Property(Arbitrary = [typeof(ReportSamples)], MaxTest = 300)]
    public void A_report_that_ends_early_is_a_fault(ProblemReport report, PositiveInt length)
    {
        var json = report.ToJson();
        var fault = Assert.Single(Reader.Read(json[..(length.Get % json.Length)]).Faults);
        Assert.True(fault.Line > 0 || fault.Kind == ReportFaultKind.NotUnicode);
    }

    [Property(Arbitrary = [typeof(ReportSamples)], MaxTest = 500)]
    public void A_damaged_byte_is_a_fault_or_another_report(ProblemReport report, PositiveInt position, byte damage)
    {
        var bytes = Encoding.UTF8.GetBytes(report.ToJson());
        bytes[position.Get % bytes.Length] = damage;
        var reading = Reader.Read(bytes);
        Assert.NotEqual(reading.Report is null, reading.Faults.Count == 0);
    }
}
