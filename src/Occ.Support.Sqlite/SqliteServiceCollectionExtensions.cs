using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Occ.Support.Sqlite;

/// <summary>Registers the store with a container.</summary>
public static class SqliteServiceCollectionExtensions
{
    /// <summary>Keeps conversations and reports in a SQLite file, in place of the stores that were registered before. Call it beside <c>AddOccSupport</c>, in any order.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the path and the other options. The file is opened when a store is first asked for.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    public static IServiceCollection AddOccSupportSqlite(this IServiceCollection services, Action<SqliteStoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new SqliteStoreOptions();
        configure(options);
        options.Check();
        services.AddSingleton(provider => new SqliteStore(options, provider.GetService<TimeProvider>()));
        services.Replace(ServiceDescriptor.Singleton<ISessionStore>(provider => provider.GetRequiredService<SqliteStore>()));
        services.Replace(ServiceDescriptor.Singleton<IReportStore>(provider => provider.GetRequiredService<SqliteStore>()));
        services.AddSingleton<IPersonEraser>(provider => provider.GetRequiredService<SqliteStore>());
        return services;
    }
}
