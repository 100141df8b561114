using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Occ.Support.Extensions.Logging;

/// <summary>Takes secrets out of logs before any sink sees them.</summary>
/// <remarks>
/// Redacted are the message, the values of its placeholders (a text, and whatever else that writes a secret as text), scopes, and
/// the message and text of an exception. What holds no secret goes on as it was. A name counts: the value of
/// <c>{Password}</c> is redacted where it looks like a password.
/// </remarks>
public static class SecretLogging
{
    /// <summary>Redacts all that is logged through the host's loggers, whichever providers it has now or adds later.</summary>
    /// <param name="builder">The logging of the host.</param>
    /// <param name="scanner">What finds the secrets; null for <see cref="SecretScanner.Default"/>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">There is no <see cref="ILoggerFactory"/> yet: call <c>AddLogging</c> first.</exception>
    public static ILoggingBuilder RedactSecrets(this ILoggingBuilder builder, SecretScanner? scanner = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var inner = builder.Services.LastOrDefault(s => s.ServiceType == typeof(ILoggerFactory) && !s.IsKeyedService)
            ?? throw new InvalidOperationException("There is no ILoggerFactory yet: call AddLogging first.");
        builder.Services.Remove(inner);
        builder.Services.Add(new(typeof(ILoggerFactory), services => WithoutSecrets(Make(inner, services), scanner), inner.Lifetime));
        return builder;
    }

    /// <summary>A factory whose loggers redact what they are given.</summary>
    /// <param name="factory">The factory that has the sinks; it is disposed with the new one.</param>
    /// <param name="scanner">What finds the secrets; null for <see cref="SecretScanner.Default"/>.</param>
    public static ILoggerFactory WithoutSecrets(this ILoggerFactory factory, SecretScanner? scanner = null)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return new RedactingLoggerFactory(factory, new(scanner ?? SecretScanner.Default));
    }

    /// <summary>A logger that redacts what it is given.</summary>
    /// <param name="logger">The logger that has the sinks.</param>
    /// <param name="scanner">What finds the secrets; null for <see cref="SecretScanner.Default"/>.</param>
    public static ILogger WithoutSecrets(this ILogger logger, SecretScanner? scanner = null)
    {
        ArgumentNullException.ThrowIfNull(logger);
        return new RedactingLogger(logger, new(scanner ?? SecretScanner.Default));
    }

    private static ILoggerFactory Make(ServiceDescriptor descriptor, IServiceProvider services) => (ILoggerFactory)(
        descriptor.ImplementationInstance
        ?? descriptor.ImplementationFactory?.Invoke(services)
        ?? ActivatorUtilities.CreateInstance(services, descriptor.ImplementationType!));
}
