using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Occ.Support;

/// <summary>Registers the library with a container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers every service as a singleton, unless the host has registered its own; to call it again changes nothing.</summary>
    /// <remarks>Conversations and reports are kept in the memory of the process, unless the host registers other stores. Each service works as well without a container: <c>new AddressValidator()</c>.</remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options; they are checked at once.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">Options are wrong; the message names each of them.</exception>
    public static IServiceCollection AddOccSupport(this IServiceCollection services, Action<OccSupportOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new OccSupportOptions();
        configure?.Invoke(options);
        var faults = options.Faults().ToArray();
        if (faults.Length > 0)
        {
            throw new ArgumentException("The options of Occ.Support are wrong: " + string.Join("; ", faults) + ".", nameof(configure));
        }

        var networks = options.Networks.Count == 0 ? NetworkTable.BuiltIn : NetworkTable.BuiltIn.With(options.Networks);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(networks);
        services.TryAddSingleton(provider => new AddressValidator(provider.GetRequiredService<NetworkTable>()));
        services.TryAddSingleton(provider => new AddressBatch(provider.GetRequiredService<NetworkTable>()));
        services.TryAddSingleton(provider => new TransactionIdValidator(provider.GetRequiredService<NetworkTable>()));
        services.TryAddSingleton(provider => new ExplorerLinks(provider.GetRequiredService<NetworkTable>()));
        services.TryAddSingleton(provider => new MemoValidator(provider.GetRequiredService<NetworkTable>()));
        services.TryAddSingleton(provider => new PaymentUriReader(provider.GetRequiredService<NetworkTable>()));
        services.TryAddSingleton(_ => new LinkInspector(options.Advice.Brands));
        services.TryAddSingleton(new SecretScanner(options.Secrets));
        services.TryAddSingleton(new ReportReader(new() { MaxBytes = options.MaxReportBytes }));
        services.TryAddSingleton(_ => options.Errors.Count == 0 ? ErrorCatalog.BuiltIn : ErrorCatalog.BuiltIn.With(options.Errors));
        services.TryAddSingleton(_ => new SecurityAdvisor(options.Advice));
        services.TryAddSingleton(_ => new UpdateAdvisor(options.Releases, options.Updates));
        if (options.Calendar is { } calendar)
        {
            services.TryAddSingleton(calendar);
        }

        services.TryAddSingleton(provider => new Troubleshooter(options.Guides.With(provider.GetServices<IProbe>())));
        services.TryAddSingleton(provider => new ProbeRunner(
            provider.GetRequiredService<Troubleshooter>(), provider.GetServices<IProbe>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<ISessionStore>(provider => new MemorySessionStore(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IReportStore>(provider => new MemoryReportStore(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<ISessionRunner>(provider => new SessionRunner(
            provider.GetRequiredService<Troubleshooter>(), provider.GetRequiredService<ISessionStore>(), provider.GetRequiredService<TimeProvider>()));
        if (options.SealKeys.Count > 0)
        {
            services.TryAddSingleton(new SessionSealer(options.SealKeys));
        }

        services.TryAddSingleton(provider => new IntakeReader(
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<NetworkTable>(), provider.GetService<IProblemClassifier>()));
        return services;
    }
}
