using NJsonSchema;

namespace Occ.Support.Tests.Contact.Waiting;

public sealed class CalendarFileTests
{
    private const string Sample = """
        {"version":1,"timeZone":"Asia/Shanghai","week":{"monday":["09:00-12:00","13:30-18:00"],"saturday":[]},
         "days":[{"date":"2026-10-10","like":"monday","note":"make-up day"},{"date":"2026-10-05","closed":true},{"date":"2026-10-11","hours":["00:00-24:00"]}]}
        """;

    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(CalendarSchema.Text).GetAwaiter().GetResult();

    [Fact]
    public void A_file_is_read_as_it_says()
    {
        var calendar = SupportCalendar.Read(Sample).Calendar!;
        Assert.Empty(Schema.Validate(Sample));
        Assert.True(calendar.IsOpen(new(2026, 10, 10, 9, 0, 0, TimeSpan.FromHours(8))));
        Assert.False(calendar.IsOpen(new(2026, 10, 5, 9, 0, 0, TimeSpan.FromHours(8))));
        Assert.True(calendar.IsOpen(new(2026, 10, 11, 23, 59, 0, TimeSpan.FromHours(8))));
        Assert.False(calendar.IsOpen(new(2026, 10, 13, 9, 0, 0, TimeSpan.FromHours(8))));
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2", "/version", "unsupported-version")]
    [InlineData("\"version\":1,", "", "/version", "missing-member")]
    [InlineData("\"week\"", "\"weeks\"", "/week", "missing-member")]
    [InlineData("\"12:00\"", "", "", "broken-json")]
    [InlineData("09:00-12:00", "9:00-12:00", "/week/monday/0", "bad-hours")]
    [InlineData("09:00-12:00", "12:00-09:00", "/week/monday/0", "bad-hours")]
    [InlineData("13:30-18:00", "11:59-18:00", "/week/monday/1", "overlapping-hours")]
    [InlineData("00:00-24:00", "00:00-24:01", "/days/2/hours/0", "bad-hours")]
    [InlineData("\"like\":\"monday\"", "\"like\":\"someday\"", "/days/0/like", "unknown-value")]
    [InlineData("\"like\":\"monday\"", "\"like\":\"monday\",\"closed\":true", "/days/0/date", "contradiction")]
    [InlineData("\"like\":\"monday\",", "", "/days/0/hours", "missing-member")]
    [InlineData("\"closed\":true", "\"closed\":1", "/days/1/closed", "wrong-type")]
    [InlineData("2026-10-05", "2026-13-05", "/days/1/date", "bad-date")]
    [InlineData("2026-10-05", "2026-10-10", "/days/1/date", "duplicate-entry")]
    [InlineData("Asia/Shanghai", "Asia/Nowhere", "/timeZone", "bad-time-zone")]
    [InlineData("[]", "[1]", "/week/saturday/0", "wrong-type")]
    [InlineData("\"note\"", "\"remark\"", "/days/0/remark", "unknown-member")]
    [InlineData("\"saturday\"", "\"monday\"", "/week/monday", "duplicate-member")]
    [InlineData("make-up day", "", "/days/0/note", "bad-length")]
    public void A_fault_is_named_with_its_place(string old, string changed, string pointer, string code)
    {
        var json = old == "\"12:00\"" ? Sample[..^5] : Sample.Replace(old, changed, StringComparison.Ordinal);
        var reading = SupportCalendar.Read(json);
        Assert.Null(reading.Calendar);
        Assert.Contains(reading.Faults, f => (f.Pointer, f.Code) == (pointer, code));
        Assert.All(reading.Faults, f => Assert.NotEmpty(f.Explain("zh")));
    }

    [Fact]
    public void All_faults_come_at_once_and_none_repeats_the_file()
    {
        var reading = SupportCalendar.Read("""{"version":3,"timeZone":"x y","week":{"monday":["a"],"legal winner thank year":[]},"days":[{}]}""");
        Assert.Equal(6, reading.Faults.Count);
        Assert.DoesNotContain(reading.Faults, f => f.Pointer.Contains("winner", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"week\":\"\ud800\"}")]
    [InlineData("{\"week\":{\"monday\":[\"\\ud800\"]}}")]
    public void Any_text_gets_an_answer(string json) => Assert.NotEmpty(SupportCalendar.Read(json).Faults);

    [Fact]
    public void Deep_long_and_many_are_bounded()
    {
        Assert.Equal("broken-json", Assert.Single(SupportCalendar.Read(new string('[', 100_000)).Faults).Code);
        Assert.Equal("too-large", Assert.Single(SupportCalendar.Read(new string(' ', DataFile.MostCharacters + 1)).Faults).Code);
        var many = SupportCalendar.Read($$"""{"days":[{{string.Join(',', Enumerable.Repeat("{}", 3000))}}]}""").Faults;
        Assert.Equal((DataFile.MostFaults, "too-many-faults"), (many.Count, many[^1].Code));
    }
}
