using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads situations from JSON by <see cref="SituationSchema"/>, strictly: a member that the format does not know is a fault; null and absent are unknown.</summary>
/// <remarks>Members and codes are in kebab case; a span of time is a number of days.</remarks>
public static class SituationReader
{
    /// <summary>Reads a situation from UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">Any bytes.</param>
    /// <returns>The situation, or every fault.</returns>
    public static SituationReading Read(ReadOnlyMemory<byte> utf8)
    {
        if (SituationSchema.Published.FaultsOf(utf8, out var document) is { Count: > 0 } faults)
        {
            return new(faults);
        }

        using (document)
        {
            try
            {
                return new(SituationJson.Whole(document!.Deserialize(SituationJson.Default.Situation)!));
            }
            catch (JsonException)
            {
                // The schema is tested against the model; what it can't say, such as the range of a number, is a fault all the same.
                return new([new ReportFault("", ReportFaultKind.WrongType)]);
            }
        }
    }
}
