using System.Text.Json;

namespace Occ.Support.Tests.Reports;

public sealed class ReportProblemTests
{
    [Theory]
    [InlineData("{", 400)]
    [InlineData("{}", 422)]
    public void The_faults_of_a_document_become_problem_details(string json, int status)
    {
        foreach (var language in new[] { "en", "zh-Hans" })
        {
            var reading = new ReportReader().Read(json);
            using var problem = JsonDocument.Parse(ReportProblem.Write(reading, language, "/reports/1"));
            var root = problem.RootElement;
            Assert.Equal((ReportProblem.Type, status, "/reports/1"), (root.GetProperty("type").GetString(), root.GetProperty("status").GetInt32(), root.GetProperty("instance").GetString()));
            Assert.Equal(reading.Faults.Select(f => f.Explain(language)), root.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("detail").GetString()));
            Assert.Equal(reading.Faults[0].Explain(language), root.GetProperty("detail").GetString());
        }
    }

    [Fact]
    public void A_document_too_large_is_said_to_be_so() =>
        Assert.Contains("\"status\":413", ReportProblem.Write(new ReportReader().Read(new string(' ', 600_000))), StringComparison.Ordinal);

    [Fact]
    public void A_report_without_faults_is_no_problem() =>
        Assert.Throws<ArgumentException>(() => ReportProblem.Write(new ReportReader().Read(new ProblemReport().ToJson())));
}
