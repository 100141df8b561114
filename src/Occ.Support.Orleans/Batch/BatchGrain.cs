using Orleans.Concurrency;

namespace Occ.Support.Orleans;

/// <summary>Reads a chunk of lines; as many at once as the silo has processors. It keeps nothing, so a chunk may be sent twice.</summary>
[Alias("occ-support.batch")]
internal interface IBatchGrain : IGrainWithIntegerKey
{
    [Alias("redact")]
    Task<RedactedMessage[]> RedactAsync(string[] lines);

    [Alias("identify")]
    Task<AddressMessage[]> IdentifyAsync(string[] lines);

    [Alias("triage")]
    Task<TriagedMessage[]> TriageAsync(string[] lines);
}

[StatelessWorker]
internal sealed class BatchGrain(SecretScanner scanner, AddressValidator addresses, IntakeReader reader) : Grain, IBatchGrain
{
    public Task<RedactedMessage[]> RedactAsync(string[] lines) => Task.FromResult(Array.ConvertAll(lines, line => RedactedMessage.Of(scanner.Redact(line))));

    public Task<AddressMessage[]> IdentifyAsync(string[] lines) => Task.FromResult(Array.ConvertAll(lines, line =>
    {
        var found = addresses.Identify(line);
        return AddressMessage.Of(found, !found.IsValid && scanner.Redact(line).Findings.Count > 0);
    }));

    public Task<TriagedMessage[]> TriageAsync(string[] lines) => Task.FromResult(Array.ConvertAll(lines, line => TriagedMessage.Of(reader.Read(line))));
}
