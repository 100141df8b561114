using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Occ.Support.AspNetCore;

/// <summary>Registers what the endpoints need.</summary>
public static class SupportServiceCollectionExtensions
{
    internal const string Name = "occ-support";

    /// <summary>Registers the library, its endpoints' options, limits, OpenAPI document and health check; to call it again changes nothing.</summary>
    /// <remarks>
    /// The host's own stores, keys or options of the library are registered before: <c>services.AddOccSupport(...)</c>. Without
    /// <see cref="OccSupportOptions.SealKeys"/> tokens are sealed with a key that ends with the process.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options; they are checked at once.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">Options are wrong; the message names each of them.</exception>
    public static IServiceCollection AddOccSupportEndpoints(this IServiceCollection services, Action<SupportEndpointOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new SupportEndpointOptions();
        configure?.Invoke(options);
        var faults = options.Faults().ToArray();
        if (faults.Length > 0)
        {
            throw new ArgumentException("The options of the endpoints are wrong: " + string.Join("; ", faults) + ".", nameof(configure));
        }

        if (services.Any(s => s.ServiceType == typeof(SupportEndpointOptions)))
        {
            return services;
        }

        services.AddOccSupport();
        services.TryAddSingleton(_ => new SessionSealer([new SealKey("process", RandomNumberGenerator.GetBytes(SealKey.Length))]));
        services.AddSingleton(options);
        services.AddSingleton<ClientLimiter>();
        services.AddSingleton<SupportGate>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(SupportJson.Default));
        services.AddOpenApi(Name, SupportDocument.Describe);
        services.AddHealthChecks().AddCheck<SupportHealthCheck>(Name, tags: [Name]);
        return services;
    }

    /// <summary>Keeps conversations in the host's distributed cache, in place of the store that was registered before; for one process that writes.</summary>
    /// <remarks>See <see cref="CacheSessionStore"/> for what a cache can't promise. The host registers the cache.</remarks>
    /// <param name="services">The host's services.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddOccSupportCache(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.Replace(ServiceDescriptor.Singleton<ISessionStore>(provider => new CacheSessionStore(provider.GetRequiredService<IDistributedCache>(), provider.GetService<TimeProvider>())));
        return services;
    }
}
