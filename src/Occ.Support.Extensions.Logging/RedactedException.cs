namespace Occ.Support.Extensions.Logging;

/// <summary>What a sink gets in place of an exception whose text holds a secret: the same message, trace and text, redacted.</summary>
internal sealed class RedactedException : Exception
{
    private readonly string _text;
    private readonly string? _trace;

    public RedactedException(Exception original, string text, LogRedactor redactor)
        : base(redactor.Text(original.Message) ?? original.Message, redactor.Redact(original.InnerException))
    {
        _text = text;
        _trace = original.StackTrace is { } trace ? redactor.Text(trace) ?? trace : null;
        HResult = original.HResult;
        Source = original.Source;
    }

    public override string? StackTrace => _trace;

    public override string ToString() => _text;
}
