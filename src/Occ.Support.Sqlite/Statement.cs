using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite;

/// <summary>A prepared statement with the parameters <c>$1</c>, <c>$2</c>, …</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            _command.Parameters.Add(new SqliteParameter(FormattableString.Invariant($"${i}"), DBNull.Value));
        }

        _command.Prepare();
    }

    public int Run(params object?[] values) => Bind(values).ExecuteNonQuery();

    /// <summary>The first value of the first row: null where there is no row, <see cref="DBNull"/> where it is null.</summary>
    public object? First(params object?[] values) => Bind(values).ExecuteScalar();

    public SqliteDataReader Rows(params object?[] values) => Bind(values).ExecuteReader();

    public void Dispose() => _command.Dispose();

    private SqliteCommand Bind(object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return _command;
    }
}
