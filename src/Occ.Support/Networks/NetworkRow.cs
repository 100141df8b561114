using System.Globalization;

namespace Occ.Support;

/// <summary>A row of <c>Content/networks.tsv</c> as it is written.</summary>
internal sealed record NetworkRow(
    string Id,
    string Name,
    string ChineseName,
    string Symbol,
    bool IsTest,
    string Caip2,
    int? Slip44,
    string Addresses,
    string TransactionId,
    string Memo,
    IReadOnlyList<string> Aliases)
{
    private const int ColumnCount = 11;

    /// <summary>Reads all rows; lines that begin with <c>#</c> are notes.</summary>
    /// <exception cref="FormatException">A row has another number of columns.</exception>
    public static IEnumerable<NetworkRow> ReadAll(string table) => table
        .Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Skip(1)
        .Select(Read);

    private static NetworkRow Read(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != ColumnCount)
        {
            throw new FormatException($"The row of '{cells[0]}' has {cells.Length} columns, not {ColumnCount}.");
        }

        return new(
            cells[0],
            cells[1],
            cells[2],
            cells[3],
            cells[4] switch { "main" => false, "test" => true, _ => throw new FormatException($"'{cells[0]}' is neither main nor test.") },
            cells[5],
            cells[6].Length == 0 ? null : int.Parse(cells[6], NumberStyles.None, NumberFormatInfo.InvariantInfo),
            cells[7],
            cells[8],
            cells[9],
            cells[10].Length == 0 ? [] : cells[10].Split('|'));
    }
}
