using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Occ.Support;

/// <summary>The names under which the library counts and traces what it does, for a host that listens.</summary>
/// <remarks>
/// Labels come from short fixed lists: codes of the library, and the ids of the host's own guides and rules. No text, address or id of a person
/// is ever in one. Where nobody listens, nothing is measured.
/// </remarks>
public static class SupportTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "Occ.Support";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Activities = new(Name);

    private static readonly Counter<long> Messages = Meter.CreateCounter<long>("occ.support.messages", "{message}", "Messages that were read, by category and language.");
    private static readonly Counter<long> Secrets = Meter.CreateCounter<long>("occ.support.secrets", "{secret}", "Secrets that were taken out, by kind.");
    private static readonly Counter<long> Diagnoses = Meter.CreateCounter<long>("occ.support.diagnoses", "{diagnosis}", "Error messages that were looked up, by verdict and state of the money.");
    private static readonly Counter<long> Steps = Meter.CreateCounter<long>("occ.support.steps", "{step}", "Inputs that guides took, by guide.");
    private static readonly Counter<long> Warnings = Meter.CreateCounter<long>("occ.support.advice", "{advice}", "Advice that was given, by rule and severity.");

    /// <summary>Whether anybody counts secrets; saves making their codes where nobody does.</summary>
    internal static bool CountsSecrets => Secrets.Enabled;

    internal static bool CountsMessages => Messages.Enabled;

    internal static bool CountsDiagnoses => Diagnoses.Enabled;

    internal static bool CountsSteps => Steps.Enabled;

    internal static bool CountsAdvice => Warnings.Enabled;

    /// <summary>Begins a span for the reading of a message; null where nobody traces.</summary>
    internal static Activity? Reading() => Activities.StartActivity("occ.support.read");

    internal static void Message(string category, string language) => Messages.Add(1, new("category", category), new("language", language));

    internal static void Secret(string kind) => Secrets.Add(1, new KeyValuePair<string, object?>("kind", kind));

    internal static void Diagnosis(string verdict, string funds) => Diagnoses.Add(1, new("verdict", verdict), new("funds", funds));

    internal static void Step(string guide) => Steps.Add(1, new KeyValuePair<string, object?>("guide", guide));

    internal static void Advice(string rule, string severity) => Warnings.Add(1, new("rule", rule), new("severity", severity));
}
