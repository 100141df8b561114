namespace Occ.Support;

/// <summary>Gathers signs and closes them into a book.</summary>
internal sealed class SignBookBuilder
{
    private const int ShortestPiece = 3;

    /// <summary>Room for the signs that ship with the library.</summary>
    private const int UsualSigns = 8192;

    private readonly SignAlphabet _alphabet = new();
    private readonly SignPieces _pieces;
    private readonly SignNotation _notation = new();
    private readonly SignLiterals _literals = new(UsualSigns);
    private readonly List<Sign> _signs = new(UsualSigns);

    /// <summary>The literal by which each sign is searched for.</summary>
    private readonly List<int> _triggers = new(UsualSigns);
    private readonly List<ushort[]> _cues = [];
    private readonly Dictionary<string, int[]> _names = new(StringComparer.Ordinal);

    public SignBookBuilder() => _pieces = new(_alphabet);

    /// <summary>Adds a sign of a row; returns what is wrong with it, or null.</summary>
    public string? Add(int row, string notation)
    {
        if (_notation.Read(notation) is { } fault)
        {
            return fault;
        }

        var wanted = _notation.Required.Count == 0 ? [] : _notation.Required.Select(group => Array.ConvertAll(group, Condition)).ToArray();
        var unwanted = _notation.Forbidden.Count == 0 ? [] : Array.ConvertAll(_notation.Forbidden.ToArray(), Condition);
        if (Array.Exists(wanted, HasNoLetters) || HasNoLetters(unwanted))
        {
            return "has a condition without letters";
        }

        foreach (var spelling in _notation.Spellings)
        {
            if (Add(row, spelling, wanted, unwanted) is { } wrong)
            {
                return wrong;
            }
        }

        return null;

        static bool HasNoLetters(int[] literals) => Array.IndexOf(literals, -1) >= 0;
    }

    /// <summary>Adds a word that announces a number, such as "code".</summary>
    public void AddCue(string word)
    {
        if (_pieces.Squeeze(word) is { Length: > 0 } cue)
        {
            _cues.Add(cue);
        }
    }

    /// <summary>Adds the words that name an ecosystem: where it is known from elsewhere, they count as said.</summary>
    public void AddNames(string ecosystem, List<string> words) => _names[ecosystem] = Array.ConvertAll(words.ToArray(), Condition);

    public SignBook Complete()
    {
        var first = new int[_literals.Count + 1];
        foreach (var literal in _triggers)
        {
            first[literal + 1]++;
        }

        for (var literal = 0; literal < _literals.Count; literal++)
        {
            first[literal + 1] += first[literal];
        }

        var (signs, next) = (new Sign[_signs.Count], first.AsSpan().ToArray());
        for (var sign = 0; sign < signs.Length; sign++)
        {
            signs[next[_triggers[sign]]++] = _signs[sign];
        }

        for (var literal = 0; literal < _literals.Count; literal++)
        {
            NoteShared(signs.AsSpan(first[literal]..first[literal + 1]));
        }

        return new(_alphabet, SignTrieBuilder.Build(_literals.ToArray()), signs, first, _literals.AreConditions(), [.. _cues], _names);
    }

    /// <summary>A number that belongs to several rows says less of each.</summary>
    private static void NoteShared(ReadOnlySpan<Sign> same)
    {
        var isShared = false;
        foreach (var sign in same)
        {
            isShared |= same[0].IsCode && sign.Row != same[0].Row;
        }

        foreach (var sign in same)
        {
            sign.IsShared = isShared;
        }
    }

    /// <summary>The literal of a condition, or -1 where it has too few letters.</summary>
    private int Condition(string text) => _pieces.Squeeze(text) is { Length: > 1 } word ? _literals.ConditionOf(word) : -1;

    private string? Add(int row, SignSpelling spelling, int[][] required, int[] forbidden)
    {
        var pieces = _pieces.Of(spelling.Text);
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

        var letters = 0;
        foreach (var piece in pieces)
        {
            letters += piece.Text.Length;
        }

        _triggers.Add(_literals.IdOf(text));
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
            Letters = letters,
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
}
