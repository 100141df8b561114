using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Occ.Support.Orleans;

/// <summary>Puts conversations on the cluster.</summary>
public static class OrleansSupportExtensions
{
    /// <summary>Runs conversations, and batches of <see cref="SupportBatch"/>, on this silo. <see cref="ISessionStore"/> and <see cref="ISessionRunner"/> of its container go to the cluster; <see cref="IReportStore"/> stays the host's own, and serves the clients.</summary>
    /// <remarks>The silo needs a grain storage named <see cref="OrleansSupportOptions.StorageName"/>, and every silo the same guides. Give it a store of reports that all silos share.</remarks>
    /// <param name="builder">The silo.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ISiloBuilder UseOrleansSupport(this ISiloBuilder builder, Action<OrleansSupportOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddClusterSessions(configure);
        return builder;
    }

    /// <summary>Sends conversations and reports to the cluster: <see cref="ISessionStore"/>, <see cref="ISessionRunner"/> and <see cref="IReportStore"/> of the container go there, and <see cref="SupportBatch"/> works there.</summary>
    /// <param name="builder">The client.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IClientBuilder UseOrleansSupport(this IClientBuilder builder, Action<OrleansSupportOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddClusterSessions(configure);
        builder.Services.AddSingleton<ClusterReports>();
        builder.Services.Replace(ServiceDescriptor.Singleton<IReportStore>(provider => provider.GetRequiredService<ClusterReports>()));
        builder.Services.AddSingleton<IPersonEraser>(provider => provider.GetRequiredService<ClusterReports>());
        return builder;
    }

    private static void AddClusterSessions(this IServiceCollection services, Action<OrleansSupportOptions>? configure)
    {
        var options = new OrleansSupportOptions();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RetryFor, TimeSpan.Zero, nameof(configure));
        services.AddOccSupport();
        services.AddSingleton(new ClusterCalls(options));
        services.AddSingleton(provider => new ClusterClock(options.Time ?? provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.AddSingleton<ClusterSessions>();
        services.AddSingleton(provider => new SupportBatch(provider.GetRequiredService<IGrainFactory>(), provider.GetRequiredService<ClusterCalls>()));
        services.Replace(ServiceDescriptor.Singleton<ISessionStore>(provider => provider.GetRequiredService<ClusterSessions>()));
        services.Replace(ServiceDescriptor.Singleton<ISessionRunner>(provider => provider.GetRequiredService<ClusterSessions>()));
        services.AddSingleton<IPersonEraser>(provider => provider.GetRequiredService<ClusterSessions>());
    }
}
