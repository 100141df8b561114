namespace Occ.Support.Tests.Contact.Waiting;

public sealed class WaitQuestionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("""{"queue":{"ahead":1,"agents":1,"handlingSeconds":60},"staffing":{"agents":2,"requests":1,"periodSeconds":60,"handlingSeconds":1}}""", WaitBasis.Queue)]
    [InlineData("""{"staffing":{"agents":2,"requests":1,"periodSeconds":60,"handlingSeconds":1}}""", WaitBasis.Staffing)]
    [InlineData("{}", WaitBasis.Unknown)]
    [InlineData("""{"something":["else"]}""", WaitBasis.Unknown)]
    public void The_best_basis_that_is_given_counts(string json, WaitBasis basis) => Assert.Equal(basis, WaitQuestion.Read(json, out _)!.Forecast(Now).Basis);

    [Theory]
    [InlineData("""{"now":"2026-11-23"}""", "/now", "bad-time")]
    [InlineData("""{"now":"2026-11-23T10:00:00"}""", "/now", "bad-time")]
    [InlineData("""{"timeZone":"Nowhere"}""", "/timeZone", "bad-time-zone")]
    [InlineData("""{"waits":[{"asked":"2026-11-23T10:00:00Z","seconds":-1}]}""", "/waits/0/seconds", "out-of-range")]
    [InlineData("""{"queue":{"ahead":1,"agents":1}}""", "/queue/handlingSeconds", "missing-member")]
    [InlineData("""{"queue":{"ahead":1,"agents":1,"handlingSeconds":0}}""", "/queue/handlingSeconds", "out-of-range")]
    [InlineData("""{"guides":[{"id":" ","seconds":1}]}""", "/guides/0/id", "bad-length")]
    [InlineData("""{"kind":"nonsense"}""", "/kind", "unknown-value")]
    [InlineData("""{"calendar":{"version":1,"timeZone":"UTC","week":{"monday":["x"]}}}""", "/calendar/week/monday/0", "bad-hours")]
    [InlineData("[]", "", "wrong-type")]
    public void A_fault_is_named_with_its_place(string json, string pointer, string code)
    {
        Assert.Null(WaitQuestion.Read(json, out var faults));
        var fault = Assert.Single(faults);
        Assert.Equal((pointer, code), (fault.Pointer, fault.Code));
    }

    [Fact]
    public void The_largest_numbers_are_numbers()
    {
        var question = WaitQuestion.Read("""{"queue":{"ahead":2147483647,"agents":1,"handlingSeconds":31622400},"calendar":{"version":1,"timeZone":"UTC","week":{}}}""", out _)!;
        Assert.Equal(WaitGap.NobodyThere, question.Forecast(Now).Gap);
        var endless = (question with { Calendar = SupportCalendar.AlwaysOpen() }).Forecast(Now);
        Assert.Equal((TimeSpan.MaxValue, null), (endless.Typical, endless.TypicalAt));
        Assert.NotEmpty(endless.Explain("zh"));
    }
}
