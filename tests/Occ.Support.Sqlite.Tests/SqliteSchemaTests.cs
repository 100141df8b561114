using Occ.Support.Stores.Conformance;

namespace Occ.Support.Sqlite.Tests;

/// <summary>Files that this version did not write, or not in this form.</summary>
public sealed class SqliteSchemaTests : SqliteFile
{
    [Fact]
    public void A_file_of_a_newer_version_is_refused_with_words_and_not_changed()
    {
        Open().Dispose();
        Run("PRAGMA user_version = 7");
        var before = File.ReadAllBytes(Folder.File());
        var refused = Assert.Throws<StoreException>(Open);

        Assert.Equal(StoreFailure.NewerSchema, refused.Failure);
        Assert.Contains("its schema is 7", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Folder.File()));
    }

    [Fact]
    public void The_database_of_another_program_is_refused()
    {
        Run("CREATE TABLE theirs (a)");

        Assert.Equal(StoreFailure.Damaged, Assert.Throws<StoreException>(Open).Failure);
        Assert.Equal(1L, Scalar("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public void What_is_no_database_is_refused()
    {
        File.WriteAllText(Folder.File(), new string('x', 4096));

        Assert.Equal(StoreFailure.Damaged, Assert.Throws<StoreException>(Open).Failure);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_as_the_cause() =>
        Assert.Contains("folder", Assert.Throws<StoreException>(() => new SqliteStore(new() { Path = Folder.File("no/such/store.db") })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_of_an_older_version_is_brought_forward_with_all_that_is_in_it()
    {
        using (var old = Open())
        {
            await old.PutAsync(Key, Conversations.Begin(), null);
        }

        using (var renewed = new SqliteStore(Options(), Time, [.. SqliteSchema.Steps, "CREATE TABLE later (a INTEGER) STRICT"]))
        {
            Assert.Equal(StoreStatus.Found, (await renewed.GetAsync(Key)).Status);
        }

        Assert.Equal(SqliteSchema.Steps.Length + 1L, Scalar("PRAGMA user_version"));
        Assert.Equal(0L, Scalar("SELECT count(*) FROM later"));
    }

    [Fact]
    public void A_step_forward_that_fails_leaves_the_old_version()
    {
        Open().Dispose();
        Assert.Throws<StoreException>(() => new SqliteStore(Options(), Time, [.. SqliteSchema.Steps, "CREATE TABLE later (a INTEGER) STRICT", "no such word"]));

        Assert.Equal((long)SqliteSchema.Steps.Length, Scalar("PRAGMA user_version"));
        Assert.Equal(0L, Scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'later'"));
    }
}
