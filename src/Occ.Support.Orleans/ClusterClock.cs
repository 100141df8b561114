namespace Occ.Support.Orleans;

/// <summary>The clock of conversations. It is not the container's, by which Orleans itself may live.</summary>
internal sealed class ClusterClock(TimeProvider time)
{
    public DateTimeOffset Now => time.GetUtcNow();
}
