using System.Buffers;
using System.Runtime.InteropServices;

namespace Occ.Support;

/// <summary>Gathers signs and closes them into a book.</summary>
internal sealed class SignBookBuilder
{
    private const int ShortestPiece = 3;

    private static readonly SearchValues<char> WordGaps = SearchValues.Create(" _.:/-'");

    private readonly SignAlphabet _alphabet = new();
    private readonly Dictionary<ushort[], int> _literals = new(new BySymbols());
    private readonly List<Sign> _signs = [];
    private readonly List<(int Literal, int Sign)> _triggers = [];
    private readonly HashSet<int> _conditions = [];
    private readonly List<ushort[]> _cues = [];
    private readonly Dictionary<string, int[]> _names = new(StringComparer.Ordinal);

    /// <summary>Adds a sign of a row; returns what is wrong with it, or null.</summary>
    public string? Add(int row, string notation)
    {
        var (spellings, required, forbidden) = (new List<SignSpelling>(), new List<string[]>(), new List<string>());
        if (SignNotation.Read(notation, spellings, required, forbidden) is { } fault)
        {
            return fault;
        }

        int[][] wanted = [.. required.Select(group => group.Select(Condition).ToArray())];
        int[] unwanted = [.. forbidden.Select(Condition)];
        if (wanted.Any(group => group.Any(l => l < 0)) || unwanted.Any(l => l < 0))
        {
            return "has a condition without letters";
        }

        foreach (var spelling in spellings)
        {
            if (Add(row, spelling, wanted, unwanted) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    /// <summary>Adds a word that announces a number, such as "code".</summary>
    public void AddCue(string word)
    {
        if (Squeeze(word) is { Length: > 0 } cue)
        {
            _cues.Add(cue);
        }
    }

    /// <summary>Adds the words that name an ecosystem: where it is known from elsewhere, they count as said.</summary>
    public void AddNames(string ecosystem, IEnumerable<string> words) => _names[ecosystem] = [.. words.Select(Condition)];

    public SignBook Complete()
    {
        _triggers.Sort((a, b) => a.Literal != b.Literal ? a.Literal.CompareTo(b.Literal) : a.Sign.CompareTo(b.Sign));
        var first = new int[_literals.Count + 1];
        foreach (var (literal, _) in _triggers)
        {
            first[literal + 1]++;
        }

        for (var literal = 0; literal < _literals.Count; literal++)
        {
            first[literal + 1] += first[literal];
        }

        foreach (var same in _triggers.GroupBy(t => t.Literal, t => _signs[t.Sign]).Where(g => g.First().IsCode && g.DistinctBy(s => s.Row).Skip(1).Any()))
        {
            foreach (var sign in same)
            {
                sign.IsShared = true;
            }
        }

        var isCondition = new bool[_literals.Count];
        foreach (var literal in _conditions)
        {
            isCondition[literal] = true;
        }

        return new(_alphabet, new(_literals.Keys.ToArray()), [.. _triggers.Select(t => _signs[t.Sign])], first, isCondition, [.. _cues], _names);
    }

    private int Literal(ushort[] symbols)
    {
        if (!_literals.TryGetValue(symbols, out var literal))
        {
            _literals.Add(symbols, literal = _literals.Count);
        }

        return literal;
    }

    private int Condition(string text)
    {
        var literal = Squeeze(text) is { Length: > 1 } word ? Literal(word) : -1;
        _conditions.Add(literal);
        return literal;
    }

    private string? Add(int row, SignSpelling spelling, int[][] required, int[] forbidden)
    {
        var pieces = Pieces(spelling.Text);
        if (pieces.Count == 0)
        {
            return "has no letters";
        }

        if (spelling.NeedsCue)
        {
            // What stands in front is the cue, with or without a space.
            pieces[0] = pieces[0] with { OpenStart = true };
        }

        var trigger = Longest(pieces);
        if (pieces[trigger].Text is var text && text.Length < (spelling.NeedsCue || SignAlphabet.HasOthers(text) ? 2 : ShortestPiece))
        {
            return "is too short to be a sign";
        }

        _triggers.Add((Literal(text), _signs.Count));
        _signs.Add(new()
        {
            Row = row,
            Pieces = [.. pieces],
            Required = required,
            Forbidden = forbidden,
            NeedsCue = spelling.NeedsCue,
            IsName = spelling.IsName,
            IsConstant = spelling.Text.Contains('_'),
            Trigger = trigger,
            Letters = pieces.Sum(p => p.Text.Length),
            IsWords = !spelling.IsName && !SignAlphabet.HasDigit(text) && (pieces.Count > 1 || !pieces[0].IsOneWord || !spelling.Text.AsSpan(1).ContainsAnyInRange('A', 'Z')) && !spelling.Text.Contains('_'),
            IsCode = pieces.Count == 1 && SignAlphabet.IsNumber(text),
        });
        return null;
    }

    private static int Longest(List<SignPiece> pieces)
    {
        var longest = 0;
        for (var at = 1; at < pieces.Count; at++)
        {
            longest = pieces[at].Text.Length > pieces[longest].Text.Length ? at : longest;
        }

        return longest;
    }

    private List<SignPiece> Pieces(string text)
    {
        var pieces = new List<SignPiece>();
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
    private ushort[] Squeeze(ReadOnlySpan<char> part)
    {
        Span<ushort> symbols = part.Length <= 256 ? stackalloc ushort[part.Length] : new ushort[part.Length];
        var count = 0;
        for (var at = 0; at < part.Length; at++)
        {
            var c = part[at];
            var isSign = c == '-' && at + 1 < part.Length && char.IsAsciiDigit(part[at + 1]) && (at == 0 || !char.IsAsciiLetterOrDigit(part[at - 1]));
            if (isSign || char.IsAsciiLetterOrDigit(c))
            {
                symbols[count++] = isSign ? SignAlphabet.Minus : _alphabet.Of(char.ToLowerInvariant(c));
            }
            else if (!char.IsAscii(c) && char.IsLetter(c))
            {
                symbols[count++] = _alphabet.Add(c);
            }
        }

        return symbols[..count].ToArray();
    }

    private sealed class BySymbols : IEqualityComparer<ushort[]>
    {
        public bool Equals(ushort[]? x, ushort[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ushort[] symbols)
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes(symbols.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
