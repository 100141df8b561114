using Microsoft.Extensions.Logging;

namespace Occ.Support.Extensions.Logging;

/// <summary>Redacts what is logged; what holds no secret goes on as it was.</summary>
internal sealed class RedactingLogger(ILogger inner, LogRedactor redactor) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull =>
        redactor.Redact(state, state.ToString() ?? "") is { } redacted ? inner.BeginScope(redacted) : inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        if (!inner.IsEnabled(logLevel))
        {
            return;
        }

        var message = formatter(state, exception);
        var redacted = redactor.Redact(state, message);
        var safe = redactor.Redact(exception);
        if (redacted is null && ReferenceEquals(safe, exception))
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }
        else
        {
            inner.Log(logLevel, eventId, redacted ?? new(message, LogRedactor.Values(state)), safe, static (s, _) => s.ToString());
        }
    }
}
