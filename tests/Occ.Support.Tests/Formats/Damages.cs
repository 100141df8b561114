namespace Occ.Support.Tests.Formats;

/// <summary>Mistakes that people make when they copy an address.</summary>
internal static class Damages
{
    /// <summary>The text with one character wrong, lost, doubled, or swapped with its neighbour.</summary>
    public static IEnumerable<string> OneCharacter(string text, Random random)
    {
        var at = random.Next(text.Length);
        var other = text[random.Next(text.Length)];
        if (char.ToLowerInvariant(other) != char.ToLowerInvariant(text[at]))
        {
            yield return text[..at] + other + text[(at + 1)..];
        }

        yield return text.Remove(at, 1);
        yield return text.Insert(at, text[at].ToString());
        var swap = random.Next(text.Length - 1);
        if (text[swap] != text[swap + 1])
        {
            yield return text[..swap] + text[swap + 1] + text[swap] + text[(swap + 2)..];
        }
    }
}
