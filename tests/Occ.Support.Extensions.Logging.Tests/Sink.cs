using Microsoft.Extensions.Logging;

namespace Occ.Support.Extensions.Logging.Tests;

/// <summary>A sink that keeps all that a log can hold, as text.</summary>
internal sealed class Sink : ILoggerProvider, ILogger
{
    private readonly List<string> _kept = [];

    /// <summary>Everything, a line each.</summary>
    public string All => string.Join('\n', _kept);

    /// <summary>The state that came last, as it came.</summary>
    public object? LastState { get; private set; }

    public Exception? LastException { get; private set; }

    public LogLevel Least { get; init; } = LogLevel.Trace;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Keep("scope", state);
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Least;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        (LastState, LastException) = (state, exception);
        _kept.Add(formatter(state, exception));
        Keep("state", state);
        for (var e = exception; e is not null; e = e.InnerException)
        {
            _kept.Add($"{e.Message} | {e} | {e.StackTrace}");
        }
    }

    public void Dispose()
    {
    }

    private void Keep(string what, object? state)
    {
        _kept.Add($"{what}: {state}");
        foreach (var (name, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
        {
            _kept.Add($"{name} = {(value is IEnumerable<string> texts ? string.Join(", ", texts) : value)}");
        }
    }
}
