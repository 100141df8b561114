using System.Text.Json;

namespace Occ.Support;

/// <summary>The files of one version of one guide: its steps, and its texts in each language.</summary>
internal sealed class GuideSource
{
    private readonly Dictionary<string, GuideTexts> _languages = new(StringComparer.Ordinal);
    private readonly GuideFaults _faults;
    private readonly List<GuideFaults> _others = [];

    /// <param name="stem">What the names of its files begin with: the id, and <c>.vN</c> for an earlier version.</param>
    /// <param name="files">The files.</param>
    /// <param name="all">Where the faults are told.</param>
    public GuideSource(string stem, IEnumerable<GuideFile> files, List<GuideFault> all)
    {
        Id = stem.Split('.')[0];
        _faults = new(files.FirstOrDefault(f => PartOf(f.Name).Length == 0).Name ?? $"guides/{stem}.json", all);
        foreach (var (name, content) in files)
        {
            var language = PartOf(name);
            if (language.Length == 0)
            {
                Definition = GuideReader.Read(content, _faults);
            }
            else
            {
                _languages[language] = GuideTexts.Read(content, Told(new(name, all)));
            }
        }

        foreach (var language in new[] { LanguageTag.English, LanguageTag.SimplifiedChinese }.Where(l => !_languages.ContainsKey(l)))
        {
            Told(new($"guides/{stem}.{language}.json", all)).Add(GuideFaultCode.MissingLanguage, "", "The file does not exist.", "Write the texts in this language.");
        }

        if (Definition is null && !_faults.Any)
        {
            _faults.Add(GuideFaultCode.UnknownGuide, "", "There is no guide to which these texts or changes belong.", "Name the file after a guide.");
        }

        if (Definition is not null && (Definition.Id != Id || (stem != Id && stem != $"{Id}.v{Definition.Version}")))
        {
            _faults.Add(GuideFaultCode.WrongFileName, Definition.Id != Id ? "/id" : "/version", "The name of the file says something else.", "Name it ID.json, or ID.vVERSION.json for an earlier version.");
        }
    }

    public string Id { get; }

    /// <summary>The steps; null where they can't be made out.</summary>
    public GuideDefinition? Definition { get; private set; }

    public bool IsRight => Definition is not null && !_faults.Any && !_others.Exists(f => f.Any);

    /// <summary>The name of a file without its language and ending.</summary>
    public static string StemOf(string name)
    {
        var parts = name.Split('/')[^1].Split('.');
        return parts.Length > 1 && parts[1].Length > 1 && parts[1][0] == 'v' && parts[1].AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? $"{parts[0]}.{parts[1]}" : parts[0];
    }

    /// <summary>What stands between the stem and the ending: a language, <c>changes</c>, or nothing.</summary>
    public static string PartOf(string name)
    {
        var file = name.Split('/')[^1];
        return file[Math.Min(file.Length, StemOf(name).Length)..].Replace(".json", "", StringComparison.Ordinal).TrimStart('.');
    }

    /// <summary>Tells that a layer may not take the place of this guide.</summary>
    public GuideSource Refuse(string file, List<GuideFault> all)
    {
        Told(new(file, all)).Add(GuideFaultCode.LockedChanged, "", $"\"{Id}\" is a security guide and is not replaced.", "Leave it, or allow locked changes.");
        return this;
    }

    /// <summary>Puts texts of a layer over those of the guide.</summary>
    public void Override(string language, GuideTexts over, bool allowLocked)
    {
        Told(over.Faults);
        var texts = _languages.TryGetValue(language, out var below) ? below.Texts.ToDictionary(StringComparer.Ordinal) : new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, text) in over.Texts)
        {
            var step = key.Split('.')[0];
            if (!allowLocked && (Definition!.IsLocked || Definition.Steps.Any(s => s.Id == step && s.IsLocked)))
            {
                over.Faults.Add(GuideFaultCode.LockedChanged, $"/{key}", "This is a security text.", "Leave it, or allow locked changes.");
            }
            else
            {
                texts[key] = text;
            }
        }

        _languages[language] = new(over.Faults, texts, below?.Revision ?? over.Revision);
    }

    /// <summary>Takes over changed steps, and leaves out the texts of those that are gone.</summary>
    public void Change(GuideDefinition changed)
    {
        var gone = Definition!.Steps.Select(s => s.Id).Except(changed.Steps.Select(s => s.Id)).ToHashSet(StringComparer.Ordinal);
        var facts = Definition.Asks.Select(a => a.Fact).Except(changed.Asks.Select(a => a.Fact)).ToHashSet(StringComparer.Ordinal);
        bool IsGone(string key) => gone.Contains(key.Split('.')[0]) || (key.Split('.') is ["unknown" or "fact", var fact] && facts.Contains(fact));
        foreach (var (language, texts) in _languages.ToArray())
        {
            _languages[language] = texts with { Texts = texts.Texts.Where(t => !IsGone(t.Key)).ToDictionary(StringComparer.Ordinal) };
        }

        Definition = changed;
    }

    /// <summary>Checks the guide as a whole, and against the guides that it calls.</summary>
    public void Check(IReadOnlyDictionary<string, GuideDefinition> guides)
    {
        if (Definition is null)
        {
            return;
        }

        var facts = new FactDomains(Definition, guides);
        GuideChecks.Check(Definition, _faults);
        GuideCallChecks.Check(Definition, guides, _faults);
        GuideFactChecks.Check(Definition, facts, _faults);
        GuideConditionChecks.Check(Definition, facts, _faults);
        if (!_faults.Any)
        {
            GuidePathChecks.Check(Definition, facts, _languages.GetValueOrDefault(LanguageTag.English), _faults);
        }

        GuideTextChecks.Check(Definition, facts, _languages);
    }

    public Guide ToGuide() => new(Definition!, _languages.ToDictionary(l => l.Key, l => new Lazy<IReadOnlyDictionary<string, string>>(l.Value.Texts), StringComparer.Ordinal));

    /// <summary>Takes part in what makes the guide right.</summary>
    public GuideFaults Told(GuideFaults faults)
    {
        _others.Add(faults);
        return faults;
    }
}

/// <summary>The texts of a guide in one language.</summary>
internal sealed record GuideTexts(GuideFaults Faults, IReadOnlyDictionary<string, string> Texts, int Revision)
{
    private const string Numbered = "$revision";

    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static GuideTexts Read(ReadOnlyMemory<byte> content, GuideFaults faults)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(content.Span, Options);
        var number = 1;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                faults.Add(GuideFaultCode.WrongValue, "", "This is not an object.", "Write { … } here.");
                return new(faults, texts, number);
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = reader.GetString()!;
                reader.Read();
                if (key == Numbered && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var revision) && revision > 0)
                {
                    number = revision;
                }
                else if (key == Numbered || reader.TokenType != JsonTokenType.String || reader.GetString() is not { Length: > 0 } text)
                {
                    reader.Skip();
                    faults.Add(GuideFaultCode.WrongValue, $"/{key}", "The value is not of the right kind.", key == Numbered ? "Write a whole number above 0." : "Write a text that is not empty.");
                }
                else if (!texts.TryAdd(key, text))
                {
                    faults.Add(GuideFaultCode.DuplicateMember, $"/{key}", "The member stands twice.", "Remove one of the two.");
                }
            }

            reader.Read(); // finds what follows the object
        }
        catch (InvalidOperationException)
        {
            faults.Add(GuideFaultCode.UnreadableJson, "", GuideReader.NotUnicode, GuideReader.WriteUnicode, 1);
        }
        catch (JsonException e)
        {
            faults.Add(GuideFaultCode.UnreadableJson, "", $"Line {e.LineNumber + 1} is not JSON.", "Correct the syntax there.", (int)(e.LineNumber ?? 0) + 1);
        }

        return new(faults, texts, number);
    }
}
