using System.Text.Json;
using Occ.Support.Tests.House;

namespace Occ.Support.Tests.Errors;

/// <summary>Messages as people paste them, from public threads and documents; <c>Vectors/errors/pasted.tsv</c> names the source of each.</summary>
public sealed class PastedTests
{
    private const string NoRow = "?";
    private const string NoError = "ok";

    private static readonly ErrorCatalog Catalog = ErrorCatalog.BuiltIn;

    private static readonly (string[] Rows, string Message, ErrorDiagnosis Found)[] Pasted =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "errors", "pasted.tsv")).Where(l => l[0] != '#').Select(l => l.Split('\t')).Select(c =>
        {
            var message = JsonSerializer.Deserialize<string>(c[3])!;
            return (c[0].Split('|'), message, Catalog.Diagnose(message, c[1].Length == 0 ? null : NetworkTable.BuiltIn.Get(c[1])));
        }),
    ];

    [Fact]
    public void Nineteen_of_twenty_messages_get_their_row_first()
    {
        var known = Pasted.Where(p => p.Rows[0] is not NoRow and not NoError).ToArray();
        var missed = known.Where(p => !p.Rows.Contains(First(p.Found)?.Id ?? NoRow)).Select(p => $"{p.Rows[0]}, not {First(p.Found)}: {p.Message}").ToArray();

        Assert.True(missed.Length * 20 <= known.Length, string.Join('\n', missed));
    }

    [Fact]
    public void One_in_fifty_at_most_gets_a_wrong_answer_that_is_specific()
    {
        var wrong = Pasted.Where(p => First(p.Found) is { IsGeneric: false } first && !p.Rows.Contains(first.Id)).Select(p => $"{p.Rows[0]}, not {First(p.Found)}: {p.Message}").ToArray();

        Assert.True(wrong.Length * 50 <= Pasted.Length, string.Join('\n', wrong));
    }

    [Fact]
    public void Nobody_is_told_that_nothing_was_sent_where_it_may_have_been() =>
        Faults.None("A promise that is not true", Pasted
            .Where(p => p.Found.FundsState is FundsState.NotMoved or FundsState.NotMovedFeeSpent)
            .Where(p => p.Rows.Any(r => r == NoRow || Catalog.Find(r) is { FundsState: < FundsState.NotMovedFeeSpent }))
            .Select(p => $"{p.Rows[0]}, not {First(p.Found)}: {p.Message}"));

    [Fact]
    public void Every_row_that_is_expected_exists() =>
        Faults.None("There is no such row", Pasted.SelectMany(p => p.Rows).Where(r => r is not NoRow and not NoError && Catalog.Find(r) is null));

    private static KnownError? First(ErrorDiagnosis found) => found.Matches is [var first, ..] ? first.Error : null;
}
