using System.Diagnostics;
using Occ.Support.Sqlite;

namespace Occ.Support.Stores.Load;

/// <summary>What was found on a disk that became full: a small one in memory where this may be mounted, else a limit on the file.</summary>
/// <param name="Disk">What was full.</param>
/// <param name="Stored">How many conversations were acknowledged.</param>
/// <param name="Refused">How many were refused.</param>
/// <param name="Missing">How many of the acknowledged can't be read.</param>
/// <param name="Message">What the refusal said.</param>
/// <param name="GoesOn">Whether it takes conversations again once there is room.</param>
internal sealed record FullDisk(string Disk, int Stored, int Refused, int Missing, string Message, bool GoesOn)
{
    private const int Size = 4 * 1024 * 1024;

    public static async Task<FullDisk> RunAsync(string folder)
    {
        var isMounted = Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", $"size={Size}", "tmpfs", folder);
        try
        {
            return await FillAsync(Path.Combine(folder, "support.db"), isMounted);
        }
        finally
        {
            if (isMounted)
            {
                Run("umount", folder);
            }
        }
    }

    private static async Task<FullDisk> FillAsync(string file, bool isMounted)
    {
        var (stored, refused, message) = (new List<StoreKey>(), 0, "");
        var session = new Troubleshooter().Start("transfer-not-arrived", "en", TimeProvider.System.GetUtcNow()).Session;
        var options = new SqliteStoreOptions { Path = file, MaxBytes = isMounted ? null : Size };
        var (missing, goesOn) = (0, false);
        using (var store = new SqliteStore(options))
        {
            while (refused < 100)
            {
                var key = StoreKey.New();
                try
                {
                    await store.PutAsync(key, session, null);
                    stored.Add(key);
                }
                catch (StoreException fault) when (fault.Failure == StoreFailure.Full)
                {
                    (refused, message) = (refused + 1, fault.Message);
                }
            }
        }

        if (isMounted)
        {
            Run("mount", "-o", $"remount,size={Size * 2}", Path.GetDirectoryName(file)!);
        }

        using (var again = new SqliteStore(new() { Path = file }))
        {
            foreach (var key in stored)
            {
                missing += (await again.GetAsync(key)).Status == StoreStatus.Found ? 0 : 1;
            }

            goesOn = (await again.PutAsync(StoreKey.New(), session, null)).Status == StoreStatus.Stored;
        }

        return new(isMounted ? "a disk of 4 MiB" : "a file limited to 4 MiB", stored.Count, refused, missing, message, goesOn);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
