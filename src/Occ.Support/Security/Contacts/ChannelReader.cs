using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads a directory of official channels from JSON by its published schema.</summary>
internal static class ChannelReader
{
    public static ChannelReading Read(ReadOnlyMemory<byte> utf8)
    {
        if (ChannelSchema.Published.FaultsOf(utf8, out var document) is { Count: > 0 } faults)
        {
            return new(faults);
        }

        using (document)
        {
            var root = document!.RootElement;
            var channels = root.GetProperty("channels").EnumerateArray().Select(Channel).ToList();
            var empty = channels.FindIndex(c => ContactAddress.Read(c.Address) is null);
            return empty >= 0
                ? new([new ReportFault(FormattableString.Invariant($"/channels/{empty}/address"), ReportFaultKind.UnknownValue)])
                : new(new OfficialChannels(channels, Texts(root, "names")));
        }
    }

    private static OfficialChannel Channel(JsonElement channel)
    {
        var read = new OfficialChannel
        {
            Kind = KebabCase.Find<ChannelKind>(channel.GetProperty("kind").GetString()!)!.Value,
            Address = channel.GetProperty("address").GetString()!,
            Languages = [.. Texts(channel, "languages")],
            Hours = channel.TryGetProperty("hours", out var hours) && hours.ValueKind == JsonValueKind.String ? hours.GetString() : null,
            GoodFor = [.. Texts(channel, "good-for").Select(c => KebabCase.Find<ProblemCategory>(c)!.Value)],
        };
        return channel.TryGetProperty("never-asks", out var never) && never.ValueKind == JsonValueKind.Array
            ? read with { NeverAsks = [.. Texts(channel, "never-asks").Select(c => KebabCase.Find<NeverAsked>(c)!.Value)] }
            : read;
    }

    private static IEnumerable<string> Texts(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(t => t.GetString()!) : [];
}
