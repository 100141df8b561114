using System.Buffers;

namespace Occ.Support;

/// <summary>The part of a long text that is in memory while the text is redacted piece by piece.</summary>
/// <remarks>
/// It begins with the end of what was given out, redacted, as the words before decide about those behind; then comes what is to
/// be redacted. Of that all is settled but the last part, where a secret may begin whose end is still to come. A secret that
/// crosses the border waits for the next round; one longer than the whole window gets a placeholder for each of its parts.
/// </remarks>
internal sealed class RedactionWindow : IDisposable
{
    private readonly TextRedactor _redactor;
    private readonly WindowSize _size;
    private readonly List<SecretFinding> _findings = [];
    private readonly char[] _text;
    private string? _redacted;
    private int _context, _cut, _length;

    public RedactionWindow(TextRedactor redactor, WindowSize size)
    {
        (_redactor, _size) = (redactor, size);
        _text = ArrayPool<char>.Shared.Rent(size.Whole + size.Context);
    }

    /// <summary>The memory for what comes next of the text; empty when some must be settled first.</summary>
    public Memory<char> Room => _text.AsMemory(_length, Math.Max(0, _size.Whole - _length));

    /// <summary>The secrets in what was settled last, in order.</summary>
    public IEnumerable<SecretFinding> Findings => _findings.TakeWhile(f => f.Start < _cut);

    /// <summary>How much of the original was settled last.</summary>
    public int SettledLength => _cut - _context;

    /// <summary>Takes in what was read into <see cref="Room"/>.</summary>
    public void Add(int count) => _length += count;

    /// <summary>Redacts what is in memory and returns what nothing that is still to come can change. It is good until <see cref="Slide"/>.</summary>
    /// <param name="isLast">Whether the text ends here, so that all is settled.</param>
    public ReadOnlyMemory<char> Settle(bool isLast)
    {
        _findings.Clear();
        _redacted = _redactor.Redact(_text.AsSpan(0, _length), _context, _findings);
        _cut = isLast ? _length : Cut(_length - _size.LookAhead);
        return _redacted is null ? _text.AsMemory(_context.._cut) : _redacted.AsMemory(_context..InRedacted(_cut));
    }

    /// <summary>Lets go of what was settled, but for the end of it.</summary>
    public void Slide()
    {
        var settled = _redacted is null ? _text.AsSpan(0, _cut) : _redacted.AsSpan(0, InRedacted(_cut));
        var context = settled[Math.Max(0, settled.Length - _size.Context)..];
        var rest = _text.AsSpan(_cut.._length);
        var length = context.Length + rest.Length;
        if (_redacted is null)
        {
            _text.AsSpan(_cut - context.Length, length).CopyTo(_text);
        }
        else
        {
            rest.CopyTo(_text.AsSpan(context.Length));
            context.CopyTo(_text);
        }

        _text.AsSpan(length..Math.Max(length, _length)).Clear();
        (_context, _length, _cut, _redacted) = (context.Length, length, 0, null);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<char>.Shared.Return(_text, clearArray: true);

    /// <summary>The position up to which all is settled: not within a secret, nor within a pair of surrogates.</summary>
    private int Cut(int limit)
    {
        foreach (var finding in _findings)
        {
            if (finding.Start < limit && limit < finding.End)
            {
                return finding.Start > _context ? finding.Start : AtSpace(limit);
            }
        }

        return char.IsHighSurrogate(_text[limit - 1]) && limit - 1 > _context ? limit - 1 : limit;
    }

    /// <summary>The end of the last whole word before a position, where one is near.</summary>
    private int AtSpace(int limit)
    {
        const int longestWord = 200;
        var from = Math.Max(_context + 1, limit - longestWord);
        var space = _text.AsSpan(from..limit).LastIndexOfAny(' ', '\n', '\u3000');
        return space < 0 ? limit : from + space;
    }

    private int InRedacted(int position)
    {
        var shift = 0;
        foreach (var finding in Findings)
        {
            shift += _redactor.Replacement(_text, finding).Length - Math.Min(finding.Length, position - finding.Start);
        }

        return position + shift;
    }
}
