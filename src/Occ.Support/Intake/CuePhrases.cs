using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads the files of phrases into a trie.</summary>
/// <param name="concepts">The concepts that phrases stand for.</param>
/// <param name="faults">Receives what is wrong.</param>
/// <param name="withIdeographs">Whether to read also the phrases with Chinese, Japanese or Korean characters.</param>
internal sealed class CuePhrases(List<string> concepts, List<string> faults, bool withIdeographs)
{
    private const int BitsOfAll = 18; // some 50,000 edges of the cues that ship with the library
    private const int BitsOfWords = 16;

    private readonly CueTrie _phrases = new(withIdeographs ? BitsOfAll : BitsOfWords);

    /// <summary>Reads files, each an object of concepts with their phrases.</summary>
    public CueTrie Read((string Name, byte[] Content)[] files)
    {
        foreach (var (name, content) in files)
        {
            var reader = new Utf8JsonReader(content);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var concept = Find(concepts, reader.GetString()!, name, faults);
                reader.Read();
                while (reader.Read() && reader.TokenType == JsonTokenType.String)
                {
                    Add(reader.GetString()!, concept, name);
                }
            }
        }

        return _phrases;
    }

    /// <summary>The index of a concept; one that does not exist is a fault.</summary>
    public static int Find(List<string> concepts, string concept, string file, List<string> faults)
    {
        var index = concepts.IndexOf(concept);
        if (index < 0)
        {
            faults.Add($"{file}: '{concept}' is none of the concepts that rules.json lists.");
            return 0;
        }

        return index;
    }

    private void Add(string notation, int concept, string file)
    {
        foreach (var phrase in CuePhrase.Expand(notation, withIdeographs))
        {
            if (!_phrases.TryAdd(phrase, concept))
            {
                faults.Add($"{file}: '{notation}' is no phrase; it is empty, or a gap stands at an end.");
                return;
            }
        }
    }
}
