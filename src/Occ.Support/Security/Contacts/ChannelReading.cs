namespace Occ.Support;

/// <summary>What reading a directory of channels gave: the directory, or every fault that keeps it from being one.</summary>
public sealed class ChannelReading
{
    internal ChannelReading(OfficialChannels channels) => Channels = channels;

    internal ChannelReading(IReadOnlyList<ReportFault> faults) => Faults = faults;

    /// <summary>The directory, or null if there are faults.</summary>
    public OfficialChannels? Channels { get; }

    /// <summary>The faults in the order of the document; none if there is a directory.</summary>
    public IReadOnlyList<ReportFault> Faults { get; } = [];
}
