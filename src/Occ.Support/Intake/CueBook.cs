using System.Text.Json;

namespace Occ.Support;

/// <summary>The cues of all languages and the rules that weigh them, from <c>Content/intake</c>, checked when they are loaded.</summary>
internal sealed class CueBook
{
    private static readonly Lazy<CueBook> BuiltInBook = new(() => new(EmbeddedContent.Read("intake/cues."), EmbeddedContent.ReadOne("intake/rules.json")));

    private readonly List<string> _faults = [];

    internal CueBook(IEnumerable<(string Name, byte[] Content)> cues, byte[] rules)
    {
        using var book = JsonDocument.Parse(rules);
        foreach (var concept in book.RootElement.GetProperty("concepts").EnumerateArray())
        {
            Concepts.Add(concept.GetString()!);
        }

        Negation = Find("negation", "rules.json");
        foreach (var (name, content) in cues)
        {
            using var file = JsonDocument.Parse(content);
            AddPhrases(name, file.RootElement);
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

    public CueTrie Phrases { get; } = new();

    public List<CueRule> Rules { get; } = [];

    public List<CueGuide> Guides { get; } = [];

    /// <summary>The conditions under which a person only asks, so that nothing is asked back.</summary>
    public List<CueTerm[]> Questions { get; } = [];

    public int Negation { get; }

    private void AddPhrases(string file, JsonElement concepts)
    {
        foreach (var concept in concepts.EnumerateObject())
        {
            var index = Find(concept.Name, file);
            foreach (var notation in concept.Value.EnumerateArray())
            {
                if (!CuePhrase.Expand(notation.GetString()!).All(phrase => Phrases.TryAdd(phrase, index)))
                {
                    _faults.Add($"{file}: '{notation}' is no phrase; it is empty, or a gap stands at an end.");
                }
            }
        }
    }

    private void AddRule(JsonElement rule)
    {
        var code = rule.GetProperty("for").GetString()!;
        var terms = rule.GetProperty("when").GetString()!.Split(' ').Select(Term).ToArray();
        var weight = rule.GetProperty("weight").GetInt32();
        var kind = KebabCase.Find<ProblemKind>(code);
        ProblemCategory? category = kind?.Category() ?? CategoryOf(code);
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
        var categories = guide.GetProperty("categories").EnumerateArray().Select(c => CategoryOf(c.GetString()!)).ToList();
        if (categories.Contains(null))
        {
            _faults.Add("rules.json: a guide names an unknown category.");
        }

        ProblemKind? kind = guide.TryGetProperty("kind", out var named) ? KebabCase.Find<ProblemKind>(named.GetString()!) : null;
        if (named.ValueKind == JsonValueKind.String && kind is null)
        {
            _faults.Add($"rules.json: '{named.GetString()}' is no kind of problem.");
        }

        Guides.Add(new(guide.GetProperty("guide").GetString()!, terms, [.. categories.OfType<ProblemCategory>()], kind));
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
        foreach (var (kind, known) in KebabCase.All<IntakeEntityKind>())
        {
            if (known == code)
            {
                return (int)kind;
            }
        }

        _faults.Add($"rules.json: '{code}' is no kind of entity.");
        return 0;
    }

    private static ProblemCategory? CategoryOf(string code) =>
        KebabCase.All<ProblemCategory>().Where(c => c.Code == code).Select(c => (ProblemCategory?)c.Value).FirstOrDefault();

    private int Find(string concept, string file)
    {
        var index = Concepts.IndexOf(concept);
        if (index < 0)
        {
            _faults.Add($"{file}: '{concept}' is none of the concepts that rules.json lists.");
            return 0;
        }

        return index;
    }
}

/// <summary>When a guide is the first to open: where no kind has a guide, or in the place of that of a kind.</summary>
internal sealed record CueGuide(string Guide, CueTerm[] Terms, IReadOnlyList<ProblemCategory> Categories, ProblemKind? Kind);
