namespace Occ.Support;

/// <summary>The redaction of a long text that someone else reads and writes: fill <see cref="Room"/>, write what is settled, slide on.</summary>
internal sealed class RedactionStream(SecretPolicy policy, string? language, IProgress<RedactionProgress>? progress, WindowSize? size = null) : IDisposable
{
    private readonly RedactionWindow _window = new(new(policy, language), size ?? WindowSize.Default);

    /// <summary>What was found so far.</summary>
    public RedactionSummary Summary { get; } = new();

    /// <summary>Whether the text ended.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The memory for what comes next of the text, never empty.</summary>
    public Memory<char> Room => _window.Room;

    /// <summary>Takes in what was read: less than there is room for where the text ends.</summary>
    public void Add(int count)
    {
        IsAtEnd = count < Room.Length;
        _window.Add(count);
    }

    /// <summary>The redacted text to write now; good until <see cref="Slide"/>.</summary>
    public ReadOnlyMemory<char> Settle() => _window.Settle(IsAtEnd);

    /// <summary>Goes on behind what was settled and written.</summary>
    public void Slide()
    {
        TextRedactor.Count(_window.Findings);
        Summary.Add(_window.SettledLength, _window.Findings);
        _window.Slide();
        progress?.Report(new(Summary.Length, Summary.Secrets));
    }

    /// <inheritdoc/>
    public void Dispose() => _window.Dispose();
}
