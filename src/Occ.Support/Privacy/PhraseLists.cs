using System.IO.Compression;
using System.Text;

namespace Occ.Support;

/// <summary>The word lists of the standards, packed into one file by <c>.config/wordlists</c>.</summary>
/// <remarks>Deflated: .NET has no Brotli in a browser, where secrets must be found before anything is sent.</remarks>
internal static class PhraseLists
{
    private const int LongestWord = 32;

    /// <summary>What takes a word, composed (NFC), and its number in its list.</summary>
    public delegate void Reader(PhraseList list, int number, ReadOnlySpan<char> word);

    /// <summary>Reads every word of every list, in order.</summary>
    public static void ReadAll(Reader reader)
    {
        using var packed = new MemoryStream(EmbeddedContent.ReadOne("wordlists/lists.deflate"));
        using var text = new StreamReader(new DeflateStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        Span<char> word = stackalloc char[LongestWord];
        for (var list = PhraseList.English; text.ReadLine() is { } line; list++)
        {
            ReadList(list, line, word, reader);
        }
    }

    private static void ReadList(PhraseList list, ReadOnlySpan<char> line, Span<char> word, Reader reader)
    {
        for (var number = 0; line.Length > 0; number++)
        {
            var shared = line[0] - '0';
            var next = line[1..].IndexOfAnyInRange('0', '9');
            var rest = next < 0 ? line[1..] : line.Slice(1, next);
            rest.CopyTo(word[shared..]);
            reader(list, number, word[..(shared + rest.Length)]);
            line = line[(1 + rest.Length)..];
        }
    }
}
