using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Occ.Support.AspNetCore;

/// <summary>Whether the library works and the store answers. It says nothing of any conversation.</summary>
internal sealed class SupportHealthCheck(Troubleshooter troubleshooter, NetworkTable table, ISessionStore store) : IHealthCheck
{
    private static readonly StoreKey Nobody = new("occ-support.health");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.GetAsync(Nobody, cancellationToken).ConfigureAwait(false);
        }
        catch (StoreException)
        {
            return new(context.Registration.FailureStatus, "The store does not answer.");
        }

        return HealthCheckResult.Healthy(null, new Dictionary<string, object> { ["guides"] = troubleshooter.Guides.Length, ["networks"] = table.All.Count });
    }
}
