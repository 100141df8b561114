using System.Text.Json;

namespace Occ.Support;

/// <summary>The cues of all languages and the rules that weigh them, from <c>Content/intake</c>, checked when they are loaded.</summary>
internal sealed class CueBook
{
    private static readonly Lazy<CueBook> BuiltInBook = new(() => new([.. EmbeddedContent.Read("intake/cues.")], EmbeddedContent.ReadOne("intake/rules.json"), isChecked: true));

    private readonly List<string> _faults = [];
    private readonly Lazy<CueTrie> _all;
    private readonly Lazy<CueTrie> _ofWords;

    /// <summary>Makes a book.</summary>
    /// <param name="cues">The files of phrases.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="isChecked">Whether the phrases are known to be well formed, and can be read when a message asks for them.</param>
    internal CueBook((string Name, byte[] Content)[] cues, byte[] rules, bool isChecked = false)
    {
        using var book = JsonDocument.Parse(rules);
        foreach (var concept in book.RootElement.GetProperty("concepts").EnumerateArray())
        {
            Concepts.Add(concept.GetString()!);
        }

        Negation = Find("negation", "rules.json");
        _all = new(() => new CuePhrases(Concepts, _faults, withIdeographs: true).Read(cues));
        _ofWords = new(() => new CuePhrases(Concepts, _faults, withIdeographs: false).Read(cues));
        if (!isChecked)
        {
            _ = _all.Value;
        }

        foreach (var rule in book.RootElement.GetProperty("rules").EnumerateArray())
        {
            AddRule(rule);
        }

        foreach (var guide in book.RootElement.GetProperty("guides").EnumerateArray())
        {
            AddGuide(guide);
        }

        foreach (var question in book.RootElement.GetProperty("questions").EnumerateArray())
        {
            Questions.Add([.. question.GetString()!.Split(' ').Select(Term)]);
        }

        if (_faults.Count > 0)
        {
            throw new FormatException(string.Join('\n', _faults));
        }
    }

    /// <summary>The book that ships with the library.</summary>
    public static CueBook BuiltIn => BuiltInBook.Value;

    public List<string> Concepts { get; } = [];

    public List<CueRule> Rules { get; } = [];

    public List<CueGuide> Guides { get; } = [];

    /// <summary>The conditions under which a person only asks, so that nothing is asked back.</summary>
    public List<CueTerm[]> Questions { get; } = [];

    public int Negation { get; }

    /// <summary>The phrases that a message can hold: one without Chinese, Japanese or Korean characters holds no phrase with any.</summary>
    public CueTrie PhrasesFor(TokenRun tokens)
    {
        foreach (ref readonly var token in tokens.AsSpan())
        {
            if (token.IsIdeograph)
            {
                return _all.Value;
            }
        }

        return _ofWords.Value;
    }

    private void AddRule(JsonElement rule)
    {
        var code = rule.GetProperty("for").GetString()!;
        var terms = rule.GetProperty("when").GetString()!.Split(' ').Select(Term).ToArray();
        var weight = rule.GetProperty("weight").GetInt32();
        var kind = KebabCase.Find<ProblemKind>(code);
        ProblemCategory? category = kind?.Category() ?? KebabCase.Find<ProblemCategory>(code);
        if (category is null)
        {
            _faults.Add($"rules.json: '{code}' is neither a kind nor a category.");
            return;
        }

        Rules.Add(new(terms, category.Value, kind, weight));
    }

    private void AddGuide(JsonElement guide)
    {
        var terms = guide.GetProperty("when").GetString()!.Split(' ').Select(Term).ToArray();
        var categories = new List<ProblemCategory>();
        foreach (var code in guide.GetProperty("categories").EnumerateArray())
        {
            if (KebabCase.Find<ProblemCategory>(code.GetString()!) is { } category)
            {
                categories.Add(category);
            }
            else
            {
                _faults.Add("rules.json: a guide names an unknown category.");
            }
        }

        ProblemKind? kind = guide.TryGetProperty("kind", out var named) ? KebabCase.Find<ProblemKind>(named.GetString()!) : null;
        if (named.ValueKind == JsonValueKind.String && kind is null)
        {
            _faults.Add($"rules.json: '{named.GetString()}' is no kind of problem.");
        }

        Guides.Add(new(guide.GetProperty("guide").GetString()!, terms, categories, kind));
    }

    private CueTerm Term(string text) => text[0] switch
    {
        '!' => new(CueTest.Negated, Find(text[1..], "rules.json"), text),
        '-' => new(CueTest.Absent, Find(text[1..], "rules.json"), text),
        '@' => new(CueTest.Entity, EntityOf(text[1..]), text),
        _ => new(CueTest.Named, Find(text, "rules.json"), text),
    };

    private int EntityOf(string code)
    {
        if (KebabCase.Find<IntakeEntityKind>(code) is { } kind)
        {
            return (int)kind;
        }

        _faults.Add($"rules.json: '{code}' is no kind of entity.");
        return 0;
    }

    private int Find(string concept, string file) => CuePhrases.Find(Concepts, concept, file, _faults);
}

/// <summary>When a guide is the first to open: where no kind has a guide, or in the place of that of a kind.</summary>
internal sealed record CueGuide(string Guide, CueTerm[] Terms, IReadOnlyList<ProblemCategory> Categories, ProblemKind? Kind);
