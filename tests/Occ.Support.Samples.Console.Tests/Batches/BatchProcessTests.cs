using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Occ.Support.Samples.Tests.Batches;

/// <summary>What only a process of its own can show: signals, full disks, closed pipes, memory.</summary>
public sealed partial class BatchProcessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("occ-support-test-").FullName;

    private static string Program => typeof(ConsoleHost).Assembly.Location;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_signal_stops_between_two_chunks_and_the_offset_goes_on_exactly()
    {
        var chat = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{i} the deposit has not arrived yet, 我的助记词是 {(i % 50 == 0 ? Samples.Phrase : "…")}\n")));
        await File.WriteAllBytesAsync(Path.Combine(_folder, "chat"), chat);
        using var program = BuiltProgram.Start(["redact", "-", "-o", "safe", "--lang", "en"], _folder);
        await program.Input.WriteAsync(chat.AsMemory(0, chat.Length / 2));
        await program.Input.FlushAsync();
        while (!File.Exists(Path.Combine(_folder, "safe")) || new FileInfo(Path.Combine(_folder, "safe")).Length == 0)
        {
            await Task.Delay(20);
        }

        using var kill = Process.Start("kill", ["-TERM", $"{program.Id}"]);
        var ending = await program.EndAsync();
        Assert.Equal(ExitCodes.Interrupted, ending.Code);
        var offset = OffsetIn(ending.Error);
        Assert.InRange(offset, 1, chat.Length / 2);
        Assert.Equal((byte)'\n', chat[offset - 1]);

        using var rest = BuiltProgram.Start(["redact", "chat", "-o", "safe", "--lang", "en", "--offset", $"{offset}"], _folder);
        Assert.Equal(1, (await rest.EndAsync()).Code);
        Assert.Equal(SecretScanner.Default.Redact(Encoding.UTF8.GetString(chat), "en").Text.Value, await File.ReadAllTextAsync(Path.Combine(_folder, "safe")));
    }

    [Theory]
    [InlineData("> /dev/full", 0)]
    [InlineData("| head -c 1 > /dev/null; exit ${PIPESTATUS[0]}", null)]
    public async Task An_output_that_takes_no_more_ends_the_run_and_nothing_is_claimed(string output, int? offset)
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        await File.WriteAllLinesAsync(Path.Combine(_folder, "addresses"), Enumerable.Repeat(Samples.TronAddress, 100_000));
        var ending = await RunBashAsync($"'{BuiltProgram.Dotnet}' exec '{Program}' address addresses --lang en {output}");

        Assert.Equal(2, ending.Code);
        Assert.Contains("takes no more", ending.Error);
        Assert.InRange(OffsetIn(ending.Error), 0, offset ?? 2_000_000);
    }

    [Fact]
    public async Task A_line_of_a_hundred_megabytes_takes_no_more_memory_than_any_other()
    {
        const int megabytes = 100;
        const int most = 400_000;
        await using (var file = File.Create(Path.Combine(_folder, "line")))
        {
            var words = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("the deposit has not arrived yet. ", 32_000)));
            for (var written = 0; written < megabytes * 1_000_000; written += words.Length)
            {
                await file.WriteAsync(words);
            }
        }

        foreach (var command in (string[])["address", "redact"])
        {
            // The kernel counts the most that was resident; limits of the address space are no good for a managed program.
            var ending = await RunBashAsync($"'{BuiltProgram.Dotnet}' exec '{Program}' {command} line --lang en -o {command}.out & program=$!; most=0; while kill -0 $program 2>/dev/null; do now=$(awk '/VmHWM/ {{ print $2 }}' /proc/$program/status 2>/dev/null); most=${{now:-$most}}; sleep 0.05; done; wait $program; echo $most");

            Assert.InRange(int.Parse(ending.Output, CultureInfo.InvariantCulture), 1, most);
        }

        Assert.StartsWith("too-long\t", await File.ReadAllTextAsync(Path.Combine(_folder, "address.out")));
        Assert.Equal(new FileInfo(Path.Combine(_folder, "line")).Length, new FileInfo(Path.Combine(_folder, "redact.out")).Length);
    }

    private async Task<BuiltProgram.Ending> RunBashAsync(string script)
    {
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = _folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = bash.StandardOutput.ReadToEndAsync();
        var error = bash.StandardError.ReadToEndAsync();
        await bash.WaitForExitAsync();
        return new(bash.ExitCode, await output, await error);
    }

    private static int OffsetIn(string error) => int.Parse(Offset().Match(error).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("--offset ([0-9]+)")]
    private static partial Regex Offset();
}
