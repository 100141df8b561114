namespace Occ.Support.Orleans;

/// <summary>How conversations run on the cluster.</summary>
public sealed class OrleansSupportOptions
{
    /// <summary>The name of the grain storage that keeps conversations: <c>silo.AddRedisGrainStorage(OrleansSupportOptions.StorageName, ...)</c>, or another provider.</summary>
    public const string StorageName = "occ-support";

    /// <summary>How long a call is tried again while a silo or the storage does not answer. Thirty seconds unless said otherwise.</summary>
    public TimeSpan RetryFor { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock of conversations; null for that of the container, or of the system.</summary>
    public TimeProvider? Time { get; set; }
}
