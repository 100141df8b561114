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
    public GuideSource(string stem, IEnumerable<(string Name, byte[] Content)> files, List<GuideFault> all)
    {
        Id = stem.Split('.')[0];
        _faults = new($"guides/{stem}.json", all);
        foreach (var (name, content) in files)
        {
            var language = name.Split('/')[^1][stem.Length..^".json".Length].TrimStart('.');
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

        if (Definition is not null && (Definition.Id != Id || (stem != Id && stem != $"{Id}.v{Definition.Version}")))
        {
            _faults.Add(GuideFaultCode.WrongFileName, Definition.Id != Id ? "/id" : "/version", "The name of the file says something else.", "Name it ID.json, or ID.vVERSION.json for an earlier version.");
        }
    }

    public string Id { get; }

    /// <summary>The steps; null where they can't be made out.</summary>
    public GuideDefinition? Definition { get; }

    public bool IsRight => Definition is not null && !_faults.Any && !_others.Exists(f => f.Any);

    /// <summary>The name of a file without its language and ending.</summary>
    public static string StemOf(string name)
    {
        var parts = name.Split('/')[^1].Split('.');
        return parts.Length > 1 && parts[1].Length > 1 && parts[1][0] == 'v' && parts[1].AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? $"{parts[0]}.{parts[1]}" : parts[0];
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

    public Guide ToGuide() => new(Definition!, _languages.ToDictionary(l => l.Key, l => l.Value.Texts, StringComparer.Ordinal));

    private GuideFaults Told(GuideFaults faults)
    {
        _others.Add(faults);
        return faults;
    }
}

/// <summary>The texts of a guide in one language.</summary>
internal sealed record GuideTexts(GuideFaults Faults, IReadOnlyDictionary<string, string> Texts, int Revision)
{
    public static GuideTexts Read(byte[] content, GuideFaults faults)
    {
        const string revision = "$revision";
        using var document = GuideReader.Parse(content, faults);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (document is null)
        {
            return new(faults, texts, 1);
        }

        var json = new GuideObject(document.RootElement, "", faults);
        var number = json.Has(revision) ? json.Number(revision) : 1;
        foreach (var name in json.Names)
        {
            if (name != revision && json.Optional(name) is { } text)
            {
                texts[name] = text;
            }
        }

        return new(faults, texts, number);
    }
}
