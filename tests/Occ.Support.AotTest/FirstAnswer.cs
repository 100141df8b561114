using System.Diagnostics;
using System.Text;

namespace Occ.Support.AotTest;

/// <summary>One answer of a fresh process, for the measure of a cold start: prints the answer and the microseconds that the library took.</summary>
internal static class FirstAnswer
{
    /// <summary>What can be asked, in the order of the table of the readme.</summary>
    private static readonly Dictionary<string, Func<string>> Questions = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => "-",
        ["address"] = () => new AddressValidator().Check("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "bitcoin").Verdict.Code(),
        ["identify"] = () => new AddressValidator().Identify("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2").Networks[0].Id,
        ["redact"] = () => SecretScanner.Default.Redact("My withdrawal has not arrived. My PIN is 493816.").Findings.Count.ToString((IFormatProvider?)null),
        ["diagnose"] = () => ErrorCatalog.BuiltIn.Diagnose("insufficient funds for gas * price + value").Matches[0].Error.Id,
        ["read"] = () => new IntakeReader().Read("I sent 250 USDT on Tron yesterday and it has not arrived.").Guide ?? "none",
        ["guide"] = () => new Troubleshooter().Start("transfer-not-arrived", "en", DateTimeOffset.UnixEpoch).View.Step,
        ["advise"] = () => new SecurityAdvisor().Advise(new() { Account = new() { Factors = [] } })[0].Rule,
    };

    public static int Give(string what)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = Questions[what]();
        var microseconds = (long)Stopwatch.GetElapsedTime(start).TotalMicroseconds;

        // Written as bytes: the encodings and locks of the console are no part of the answer.
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.ASCII.GetBytes($"{answer} {microseconds}\n"));
        return 0;
    }
}
