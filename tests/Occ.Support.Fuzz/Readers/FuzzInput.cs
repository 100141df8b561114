using System.Runtime.InteropServices;
using System.Text;

namespace Occ.Support.Fuzz;

/// <summary>How the bytes of a fuzzer become what readers take.</summary>
internal static class FuzzInput
{
    /// <summary>What separates the files of an input that is several.</summary>
    private static ReadOnlySpan<byte> Separator => "\n===\n"u8;

    /// <summary>UTF-8; with the byte order mark of UTF-16, code units as they come, so that halves of surrogate pairs are tried too.</summary>
    public static string Text(ReadOnlySpan<byte> input) =>
        input is [0xff, 0xfe, ..] ? new(MemoryMarshal.Cast<byte, char>(input[2..])) : Encoding.UTF8.GetString(input);

    /// <summary>The first line and the rest of the text.</summary>
    public static (string Line, string Others) Cut(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? (text, "") : (text[..end], text[(end + 1)..]);
    }

    public static List<byte[]> Parts(ReadOnlySpan<byte> input)
    {
        var parts = new List<byte[]>();
        for (var end = input.IndexOf(Separator); end >= 0; end = input.IndexOf(Separator))
        {
            parts.Add(input[..end].ToArray());
            input = input[(end + Separator.Length)..];
        }

        return [.. parts, input.ToArray()];
    }
}
