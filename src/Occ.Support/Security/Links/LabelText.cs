namespace Occ.Support;

/// <summary>A label of a host as the eye takes it, and folded so that characters that look alike are one.</summary>
internal sealed class LabelText
{
    public const int Longest = 63;

    private readonly char[] _folded;
    private readonly byte[] _at;
    private int _length;

    private LabelText(string raw, bool isForeign)
    {
        (Raw, IsForeign) = (raw, isForeign);
        (_folded, _at) = (new char[raw.Length], new byte[raw.Length + 1]);
    }

    /// <summary>The label in Latin letters where it looks like them.</summary>
    public string Raw { get; }

    /// <summary>Whether characters of other scripts were read as Latin ones.</summary>
    public bool IsForeign { get; }

    /// <summary>The folded label, without hyphens.</summary>
    public ReadOnlySpan<char> Folded => _folded.AsSpan(0, _length);

    /// <summary>Reads a label; null where it is too long for one.</summary>
    public static LabelText? Of(string label)
    {
        var raw = LinkLetters.Skeleton(label);
        if (raw.Length is 0 or > Longest)
        {
            return null;
        }

        var text = new LabelText(raw, raw != label);
        text._length = Fold(raw, text._folded, text._at);
        return text;
    }

    /// <summary>The label with its pairs of letters left apart, as in <c>trezornews</c>; null where it has none.</summary>
    public LabelText? Unpaired()
    {
        if (_length + Raw.AsSpan().Count('-') == Raw.Length)
        {
            return null;
        }

        var text = new LabelText(Raw, IsForeign);
        text._length = Fold(Raw, text._folded, text._at, hasPairs: false);
        return text;
    }

    /// <summary>The part of <see cref="Raw"/> that a part of the folded label stands for.</summary>
    public Range RawOf(int start, int end)
    {
        var last = _at[end - 1];
        var length = end < _length && _at[end] > last + 1 && Raw[last + 1] != '-' ? 2 : end == _length && last + 1 < Raw.Length && IsPair(Raw[last], Raw[last + 1]) ? 2 : 1;
        return _at[start]..Math.Min(Raw.Length, last + length);
    }

    /// <summary>Folds a text: one letter for those that look alike, hyphens left out.</summary>
    public static string Fold(string text)
    {
        Span<char> folded = stackalloc char[text.Length];
        return folded[..Fold(text, folded, [])].ToString();
    }

    public static int Fold(ReadOnlySpan<char> text, Span<char> folded, Span<byte> at, bool hasPairs = true)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '-')
            {
                continue;
            }

            if (!at.IsEmpty)
            {
                at[length] = (byte)i;
            }

            if (hasPairs && i + 1 < text.Length && IsPair(text[i], text[i + 1]))
            {
                folded[length++] = text[i] == 'r' ? 'm' : 'w';
                i++;
            }
            else
            {
                folded[length++] = text[i] switch { '0' => 'o', '1' or 'i' or '|' => 'l', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', var c => c };
            }
        }

        return length;
    }

    private static bool IsPair(char first, char second) => (first == 'r' && second == 'n') || (first == 'v' && second == 'v') || (first == 'u' && second == 'u');
}
