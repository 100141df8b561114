using System.Text;

namespace Occ.Support.Samples;

/// <summary>What was typed and not yet taken in, so that an interruption loses nothing.</summary>
internal sealed class Typed
{
    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new();

    public string Take()
    {
        lock (_lock)
        {
            var text = _text.ToString();
            _text.Clear();
            return text;
        }
    }

    public string Peek()
    {
        lock (_lock)
        {
            return _text.ToString();
        }
    }

    public void Append(string text)
    {
        lock (_lock)
        {
            _text.Append(text);
        }
    }

    /// <summary>Puts a line that is being edited in the place of its earlier state.</summary>
    public void Replace(int start, string text)
    {
        lock (_lock)
        {
            _text.Length = Math.Min(start, _text.Length);
            _text.Append(text);
        }
    }
}
