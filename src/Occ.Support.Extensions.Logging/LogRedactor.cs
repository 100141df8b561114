using System.Collections;
using System.Globalization;

namespace Occ.Support.Extensions.Logging;

/// <summary>Redacts the parts of a log entry.</summary>
internal sealed class LogRedactor(SecretScanner scanner)
{
    /// <summary>The name of a message's template; an interpolated text that was put there has its values in it.</summary>
    private const string Template = "{OriginalFormat}";

    /// <summary>What stands for a value that is a secret in its sentence only, such as a number behind "your code is".</summary>
    private const string InSentence = "[secret]";

    /// <summary>A state and its message without their secrets; null where there is none in either.</summary>
    public RedactedState? Redact(object? state, string message)
    {
        var safe = Text(message);
        var values = Values(state);
        KeyValuePair<string, object?>[]? redacted = null;
        for (var i = 0; i < values.Count; i++)
        {
            if (Value(values[i].Key, values[i].Value, message, safe) is { } value)
            {
                redacted ??= [.. values];
                redacted[i] = new(values[i].Key, value);
                safe = value is string text ? Replace(safe ?? message, Written(values[i].Value), text) : safe;
            }
        }

        return safe is null && redacted is null ? null : new(safe ?? message, redacted ?? values);
    }

    /// <summary>An exception without the secrets in its message and those below it; the same where there is none.</summary>
    public Exception? Redact(Exception? exception)
    {
        if (exception is null)
        {
            return null;
        }

        var text = exception.ToString();
        var safe = text;
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            safe = Text(inner.Message) is { } message ? Replace(safe, inner.Message, message) : safe;
        }

        safe = Text(safe) ?? safe;
        return safe == text ? exception : new RedactedException(exception, safe, this);
    }

    /// <summary>A text without its secrets; null where there is none.</summary>
    public string? Text(string text) => scanner.Scan(text).Count == 0 ? null : scanner.Redact(text).Text.Value;

    /// <summary>The named values of a state.</summary>
    public static IReadOnlyList<KeyValuePair<string, object?>> Values(object? state) => state switch
    {
        IReadOnlyList<KeyValuePair<string, object?>> list => list,
        IEnumerable<KeyValuePair<string, object?>> pairs => [.. pairs],
        _ => [],
    };

    private object? Value(string name, object? value, string message, string? safe)
    {
        if (value is null)
        {
            return null;
        }

        if (value is IEnumerable items and not string)
        {
            string[] texts = [.. items.Cast<object?>().Select(Written)];
            string?[] changed = [.. texts.Select(t => Named(name, t))];
            return changed.All(c => c is null) ? null : changed.Zip(texts, (c, t) => c ?? t).ToArray();
        }

        var text = Written(value);
        return Named(name, text) ?? (safe is not null && text.Length > 0 && name != Template && message.Contains(text, StringComparison.Ordinal) && !safe.Contains(text, StringComparison.Ordinal) ? InSentence : null);
    }

    /// <summary>A value without the secrets that it holds, or that its name makes it; null where there is none.</summary>
    private string? Named(string name, string text)
    {
        // A value stands in a field: whether bare digits are a key or a hash is for its name and the message to say.
        if (scanner.ForFields.Scan(text).Count > 0)
        {
            return scanner.ForFields.Redact(text).Text.Value;
        }

        var prefix = name + ": ";
        return name != Template && Text(prefix + text) is { } named ? named.StartsWith(prefix, StringComparison.Ordinal) ? named[prefix.Length..] : InSentence : null;
    }

    private static string Replace(string text, string secret, string redacted) => secret.Length == 0 ? text : text.Replace(secret, redacted, StringComparison.Ordinal);

    private static string Written(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
