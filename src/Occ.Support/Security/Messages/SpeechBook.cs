using System.Text.Json;

namespace Occ.Support;

/// <summary>The classes of words of all languages and the forms that are made of them, from <c>Content/messages</c>, checked when they are loaded.</summary>
internal sealed class SpeechBook
{
    /// <summary>What a word costs of the room between two classes; a Chinese character costs 1.</summary>
    public const int WordCost = 2;

    /// <summary>The room within a sentence; more reaches into the next.</summary>
    public const int Sentence = 44;

    private const int Close = 6;
    private const int NextSentence = 120;
    private static readonly Lazy<SpeechBook> BuiltInBook = new(() => new(EmbeddedContent.Read("messages/words."), EmbeddedContent.ReadOne("messages/forms.json")));

    private readonly List<string> _faults = [];
    private readonly List<string> _classes = [.. KebabCase.All<SpeechClass>().Select(c => c.Code)];

    internal SpeechBook(IEnumerable<(string Name, byte[] Content)> words, byte[] forms)
    {
        using var book = JsonDocument.Parse(forms);
        foreach (var name in book.RootElement.GetProperty("classes").EnumerateArray())
        {
            _classes.Add(name.GetString()!);
        }

        foreach (var (name, content) in words)
        {
            using var file = JsonDocument.Parse(content);
            AddWords(name, file.RootElement);
        }

        foreach (var cover in book.RootElement.GetProperty("covers").EnumerateObject())
        {
            Covers.Add((Find(cover.Name), cover.Value.EnumerateArray().Select(c => Find(c.GetString()!)).Aggregate(default(UInt128), (mask, c) => mask | Bit(c))));
        }

        foreach (var rule in book.RootElement.GetProperty("rules").EnumerateObject())
        {
            AddRule(rule);
        }

        ByClass = [.. Enumerable.Range(0, _classes.Count).Select(c => Forms.Where(f => f.Classes[0] == c).ToArray())];
        if (_classes.Count > 128)
        {
            _faults.Add("There may be 128 classes at most.");
        }

        if (_faults.Count > 0)
        {
            throw new FormatException(string.Join('\n', _faults));
        }
    }

    /// <summary>The book that ships with the library.</summary>
    public static SpeechBook BuiltIn => BuiltInBook.Value;

    public IReadOnlyList<string> Classes => _classes;

    public CueTrie Phrases { get; } = new();

    /// <summary>The words of all phrases, by hash.</summary>
    public HashMap Words { get; } = new();

    public List<SpeechForm> Forms { get; } = [];

    /// <summary>The forms by their first class.</summary>
    public SpeechForm[][] ByClass { get; }

    /// <summary>Classes that take the words away from others: a phrase for one thing that holds the word for another.</summary>
    public List<(int Class, UInt128 Others)> Covers { get; } = [];

    /// <summary>The rules, and for each the stances in which it speaks nevertheless.</summary>
    public List<(string Id, UInt128 Despite)> Rules { get; } = [];

    public static UInt128 Bit(int at) => UInt128.One << at;

    private void AddWords(string file, JsonElement classes)
    {
        foreach (var words in classes.EnumerateObject())
        {
            var index = Find(words.Name);
            foreach (var phrase in words.Value.EnumerateArray().SelectMany(n => CuePhrase.Expand(n.GetString()!)))
            {
                if (!Phrases.TryAdd(phrase, index))
                {
                    _faults.Add($"{file}: '{phrase}' is no phrase; it is empty, or a gap stands at an end.");
                }

                foreach (var step in CuePhrase.Steps(phrase).Where(s => s.Kind == CueStepKind.Word))
                {
                    Words.Set(step.Hash, 1);
                }
            }
        }
    }

    private void AddRule(JsonProperty rule)
    {
        var despite = rule.Value.TryGetProperty("despite", out var list) ? list.EnumerateArray().Aggregate(default(UInt128), (mask, c) => mask | Bit(Find(c.GetString()!))) : default;
        Rules.Add((rule.Name, despite));
        foreach (var part in rule.Value.EnumerateObject().Where(p => p.Name is "forms" or "weak"))
        {
            foreach (var form in part.Value.EnumerateArray())
            {
                AddForm(form.GetString()!, part.Name == "forms");
            }
        }
    }

    private void AddForm(string notation, bool isStrong)
    {
        var (classes, rooms, masks, room) = (new List<int>(), new List<int>(), new Dictionary<char, UInt128>(), Close);
        MessageRole? role = null;
        var isBlunt = false;
        foreach (var part in notation.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part[0])
            {
                case '~':
                    room = part.Length > 1 ? NextSentence : Sentence;
                    break;
                case '+' or '&' or '!' or '-':
                    masks[part[0]] = masks.GetValueOrDefault(part[0]) | Bit(Find(part[1..]));
                    break;
                case var _ when part[^1] == ':':
                    isBlunt |= part == "all:";
                    role = KebabCase.Find<MessageRole>(part[..^1]) ?? role;
                    break;
                default:
                    classes.Add(Find(part));
                    rooms.Add(room);
                    room = Close;
                    break;
            }
        }

        if (classes.Count == 0)
        {
            _faults.Add($"forms.json: '{notation}' has no class.");
            return;
        }

        Forms.Add(new()
        {
            Rule = Rules.Count - 1,
            IsStrong = isStrong,
            Classes = [.. classes],
            Rooms = [.. rooms],
            Role = role,
            IsBlunt = isBlunt,
            InMessage = masks.GetValueOrDefault('+'),
            InSentence = masks.GetValueOrDefault('&'),
            NotInSentence = masks.GetValueOrDefault('!'),
            NotInMessage = masks.GetValueOrDefault('-'),
        });
    }

    private int Find(string name)
    {
        var index = _classes.IndexOf(name);
        if (index < 0)
        {
            _faults.Add($"'{name}' is none of the classes that forms.json lists.");
            return 0;
        }

        return index;
    }
}
