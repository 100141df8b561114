using System.Buffers;

namespace Occ.Support;

/// <summary>Cuts the text of a sign into its pieces. The list that it gives is good until the next text.</summary>
internal sealed class SignPieces(SignAlphabet alphabet)
{
    private static readonly SearchValues<char> WordGaps = SearchValues.Create(" _.:/-'");

    private readonly List<SignPiece> _pieces = [];

    /// <summary>The pieces of a text between its gaps.</summary>
    public List<SignPiece> Of(string text)
    {
        var pieces = _pieces;
        pieces.Clear();
        var gap = SignGap.None;
        var openStart = false;
        for (var at = 0; at <= text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(SignNotation.Gaps);
            var end = length < 0 ? text.Length : at + length;
            var part = text.AsSpan(at, end - at);
            var isOpen = part is [.., '~'] || (end < text.Length && text[end] != '#' && part.Length > 0 && part is not [.., ' ']);
            var symbols = Squeeze(part);
            if (symbols.Length > 0)
            {
                var isOneWord = part.Trim().TrimStart('-').IndexOfAny(WordGaps) < 0 && !SignAlphabet.HasOthers(symbols);
                pieces.Add(new(symbols, pieces.Count == 0 ? SignGap.None : gap, part is ['~', ..] || (openStart && part is not [' ', ..]), isOpen, isOneWord));
            }

            if (end == text.Length)
            {
                break;
            }

            gap = text[end] switch { '…' => SignGap.Long, '‥' => SignGap.Short, _ => SignGap.Number };
            openStart = gap != SignGap.Number;
            at = end + 1;
        }

        return pieces;
    }

    /// <summary>The symbols of a part, as <see cref="Squeezer"/> would find them.</summary>
    public ushort[] Squeeze(ReadOnlySpan<char> part)
    {
        Span<ushort> symbols = part.Length <= 256 ? stackalloc ushort[part.Length] : new ushort[part.Length];
        var count = 0;
        for (var at = 0; at < part.Length; at++)
        {
            var c = part[at];
            var isSign = c == '-' && at + 1 < part.Length && char.IsAsciiDigit(part[at + 1]) && (at == 0 || !char.IsAsciiLetterOrDigit(part[at - 1]));
            if (isSign || char.IsAsciiLetterOrDigit(c))
            {
                symbols[count++] = isSign ? SignAlphabet.Minus : alphabet.Of(char.ToLowerInvariant(c));
            }
            else if (!char.IsAscii(c) && char.IsLetter(c))
            {
                symbols[count++] = alphabet.Add(c);
            }
        }

        return symbols[..count].ToArray();
    }
}
