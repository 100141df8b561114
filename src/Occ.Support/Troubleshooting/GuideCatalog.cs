using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Occ.Support;

/// <summary>The guides that an engine walks.</summary>
internal sealed class GuideCatalog
{
    private static readonly Lazy<GuideCatalog> BuiltInGuides = new(() => Load(EmbeddedContent.Read("guides/")));

    private readonly FrozenDictionary<string, Guide> _guides;

    private GuideCatalog(IEnumerable<Guide> guides) => _guides = guides.ToFrozenDictionary(g => g.Id, StringComparer.Ordinal);

    /// <summary>The guides that ship with the library.</summary>
    public static GuideCatalog BuiltIn => BuiltInGuides.Value;

    public IEnumerable<Guide> All => _guides.Values.OrderBy(g => g.Id, StringComparer.Ordinal);

    public Guide? Find(string id) => _guides.GetValueOrDefault(id);

    /// <summary>Loads guides that must be right.</summary>
    /// <exception cref="InvalidOperationException">They are not; the message lists every fault.</exception>
    public static GuideCatalog Load(IEnumerable<(string Name, byte[] Content)> files)
    {
        var (guides, faults) = Read(files);
        return faults.IsEmpty ? new(guides) : throw new InvalidOperationException(string.Join('\n', faults.Prepend<object>("The guides have faults:")));
    }

    /// <summary>Reads files <c>guides/ID.json</c> and <c>guides/ID.LANGUAGE.json</c>: the guides without a fault, and all faults of the others.</summary>
    public static (ImmutableArray<Guide> Guides, ImmutableArray<GuideFault> Faults) Read(IEnumerable<(string Name, byte[] Content)> files)
    {
        var faults = new List<GuideFault>();
        var guides = new List<Guide>();
        foreach (var guide in files.GroupBy(f => f.Name.Split('/')[^1].Split('.')[0], StringComparer.Ordinal))
        {
            if (ReadOne(guide.Key, [.. guide], faults) is { } read)
            {
                guides.Add(read);
            }
        }

        return ([.. guides], [.. faults]);
    }

    private static Guide? ReadOne(string id, (string Name, byte[] Content)[] files, List<GuideFault> all)
    {
        var before = all.Count;
        var languages = new Dictionary<string, (GuideFaults Faults, FrozenDictionary<string, string> Texts)>(StringComparer.Ordinal);
        GuideDefinition? definition = null;
        foreach (var (name, content) in files)
        {
            var faults = new GuideFaults(name, all);
            var parts = name.Split('/')[^1].Split('.');
            if (parts.Length == 3)
            {
                languages[parts[1]] = (faults, ReadTexts(content, faults));
            }
            else if ((definition = GuideReader.Read(content, faults)) is not null)
            {
                if (definition.Id != id)
                {
                    faults.Add(GuideFaultCode.WrongFileName, "/id", "The id is not the name of the file.", "Make them the same.");
                }

                GuideChecks.Check(definition, faults);
            }
        }

        foreach (var language in new[] { LanguageTag.English, LanguageTag.SimplifiedChinese }.Where(l => !languages.ContainsKey(l)))
        {
            new GuideFaults($"guides/{id}.{language}.json", all).Add(GuideFaultCode.MissingLanguage, "", "The file does not exist.", "Write the texts in this language.");
        }

        if (definition is null)
        {
            return null;
        }

        GuideTextChecks.Check(definition, languages);
        return all.Count > before ? null : new(definition, languages.ToDictionary(l => l.Key, l => l.Value.Texts, StringComparer.Ordinal));
    }

    private static FrozenDictionary<string, string> ReadTexts(byte[] content, GuideFaults faults)
    {
        using var document = GuideReader.Parse(content, faults);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (document is null)
        {
            return texts.ToFrozenDictionary(StringComparer.Ordinal);
        }

        var json = new GuideObject(document.RootElement, "", faults);
        foreach (var name in document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.EnumerateObject().Select(m => m.Name) : [])
        {
            if (json.Optional(name) is { } text)
            {
                texts[name] = text;
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
