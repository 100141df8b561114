using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace Occ.Support;

/// <summary>The word lists of the standards, packed into one file by <c>.config/wordlists</c>.</summary>
/// <remarks>Deflated: .NET has no Brotli in a browser, where secrets must be found before anything is sent.</remarks>
internal static class PhraseLists
{
    private const int LongestWord = 32;

    /// <summary>What takes a word, composed (NFC), and its number in its list.</summary>
    public delegate void Reader(PhraseList list, int number, ReadOnlySpan<char> word);

    /// <summary>Reads every word of every list from one to another, in order.</summary>
    public static void Read(PhraseList first, PhraseList last, Reader reader)
    {
        using var packed = EmbeddedContent.Open("wordlists/lists.deflate");
        using var text = new StreamReader(new DeflateStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        for (var list = PhraseList.English; list <= last && text.ReadLine() is { } line; list++)
        {
            if (list >= first)
            {
                ReadList(list, line, reader);
            }
        }
    }

    /// <remarks>Compiled at its best at once: it runs before the first message is read, over half a million letters.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadList(PhraseList list, ReadOnlySpan<char> line, Reader reader)
    {
        Span<char> word = stackalloc char[LongestWord];
        var at = 0;
        for (var number = 0; at < line.Length; number++)
        {
            var length = line[at++] - '0';
            while (at < line.Length && line[at] is not (>= '0' and <= '9'))
            {
                word[length++] = line[at++];
            }

            reader(list, number, word[..length]);
        }
    }
}
