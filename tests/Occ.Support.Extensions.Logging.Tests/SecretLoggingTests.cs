using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Occ.Support.Extensions.Logging.Tests;

public sealed class SecretLoggingTests
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    /// <summary>Ways in which a secret gets into a log.</summary>
    private static readonly Dictionary<string, Action<ILogger>> Ways = new()
    {
        ["the message"] = l => l.Log(LogLevel.Error, default, $"The seed is {Phrase}", null, static (s, _) => s),
        ["an interpolated template"] = l => l.LogError($"import failed for {Phrase}"),
        ["a value"] = l => l.LogError("Import of {Input} failed after {Count} words", Phrase, 12),
        ["a list of values"] = l => l.LogError("Import of {Inputs} failed", (object)new[] { "hello", Phrase }),
        ["an object that writes it"] = l => l.LogError("Import of {Input} failed", new { Words = Phrase }),
        ["the message of an exception"] = l => l.LogError(new FormatException($"'{Phrase}' is no address"), "failed"),
        ["the message of an inner exception"] = l => l.LogError(new InvalidOperationException("outer", new FormatException(Phrase)), "failed"),
        ["an exception as a value"] = l => l.LogError("failed: {Error}", new FormatException(Phrase)),
        ["a scope"] = l => l.BeginScope($"user said {Phrase}"),
        ["the values of a scope"] = l => l.BeginScope(new Dictionary<string, object?> { ["said"] = Phrase }),
        ["a scope with a template"] = l => l.BeginScope("user said {Text}", Phrase),
    };

    public static TheoryData<string> WayNames => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(WayNames))]
    public void No_sink_sees_a_secret(string way)
    {
        using var sink = new Sink();
        using var services = new ServiceCollection().AddLogging(b => b.SetMinimumLevel(LogLevel.Trace).RedactSecrets().AddProvider(sink)).BuildServiceProvider();
        Ways[way](services.GetRequiredService<ILogger<SecretLoggingTests>>());

        Assert.NotEqual("", sink.All);
        Assert.DoesNotContain("sausage", sink.All, StringComparison.Ordinal);
        Assert.Contains("[recovery phrase]", sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_value_says_what_it_is()
    {
        using var sink = new Sink();
        sink.WithoutSecrets().LogInformation("login of {User} with {Password} and {Pin}", "bob", "Hunter22", 4711);

        Assert.DoesNotContain("Hunter22", sink.All, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", sink.All, StringComparison.Ordinal);
        Assert.Contains("User = bob", sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_its_sentence_gives_away_is_redacted_beside_it()
    {
        using var sink = new Sink();
        sink.WithoutSecrets().LogInformation("your verification code is {Value}", 284715);

        Assert.DoesNotContain("284715", sink.All, StringComparison.Ordinal);
        Assert.Contains("[one-time code]", sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_no_secret_goes_on_as_it_was()
    {
        using var sink = new Sink();
        var error = new TimeoutException("no answer");
        sink.WithoutSecrets().LogError(error, "Transaction {Hash} of {Amount} is pending", "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060", 2.5m);

        Assert.Same(error, sink.LastException);
        Assert.IsNotType<RedactedState>(sink.LastState);
        Assert.Contains("Amount = 2.5", sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void A_redacted_entry_keeps_its_other_values_their_types_and_its_template()
    {
        using var sink = new Sink();
        sink.WithoutSecrets().LogError("Import of {Input} failed after {Count} words", Phrase, 12);

        var values = Assert.IsAssignableFrom<IReadOnlyList<KeyValuePair<string, object?>>>(sink.LastState);
        Assert.Equal(new object?[] { "[recovery phrase]", 12, "Import of {Input} failed after {Count} words" }, values.Select(v => v.Value));
        Assert.Contains("Import of [recovery phrase] failed after 12 words", sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_logged_costs_nothing()
    {
        using var sink = new Sink { Least = LogLevel.Error };
        sink.WithoutSecrets().Log(LogLevel.Debug, default, "x", null, static (_, _) => throw new InvalidOperationException("It was formatted."));

        Assert.Equal("", sink.All);
    }

    [Fact]
    public void Without_logging_there_is_nothing_to_redact() =>
        Assert.Throws<InvalidOperationException>(() => new Bare(new ServiceCollection()).RedactSecrets());

    private sealed class Bare(IServiceCollection services) : ILoggingBuilder
    {
        public IServiceCollection Services => services;
    }
}
