namespace Occ.Support;

/// <summary>The guides that ship with the library, each read when it is first asked for. The tests check them all, so nobody waits for that at a start.</summary>
internal static class BuiltInGuides
{
    private const string Folder = "guides/";

    /// <summary>Every guide by its file: <c>ID</c>, and <c>ID.vN</c> for an earlier version.</summary>
    public static IEnumerable<(string Stem, Lazy<Guide> Guide)> All()
    {
        foreach (var files in EmbeddedContent.Names(Folder).GroupBy(GuideSource.StemOf, StringComparer.Ordinal))
        {
            var names = files.ToArray();
            yield return (files.Key, new(() => Read(names)));
        }
    }

    private static Guide Read(string[] names)
    {
        GuideDefinition? definition = null;
        var texts = new Dictionary<string, Lazy<IReadOnlyDictionary<string, string>>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (GuideSource.PartOf(name) is { Length: > 0 } language)
            {
                texts[language] = new(() => GuideTexts.Read(EmbeddedContent.ReadOne(name), new(name, [])).Texts);
            }
            else
            {
                definition = GuideReader.Read(EmbeddedContent.ReadOne(name), new(name, []));
            }
        }

        return new(definition ?? throw new InvalidOperationException($"The guide of {names[0]} can't be read."), texts);
    }
}
