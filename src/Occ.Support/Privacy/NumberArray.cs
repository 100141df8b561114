using System.Globalization;

namespace Occ.Support;

/// <summary>A key as a list of bytes in brackets, the form of Solana's key files.</summary>
internal static class NumberArray
{
    private const int PairBytes = 64, SeedBytes = 32;
    private const int MostSpaces = 8;

    /// <summary>Reads a list of 64 numbers from 0 to 255 that holds a key pair, or of 32 where a key is spoken of.</summary>
    /// <returns>The length of the list with its brackets, or 0; and whether it is proven.</returns>
    public static (int Length, bool IsProven) At(ReadOnlySpan<char> text, bool isNamed)
    {
        Span<byte> bytes = stackalloc byte[PairBytes];
        var (count, length) = Read(text, bytes);
        var isProven = count == PairBytes && Ed25519PublicKey.IsKeyPair(bytes);
        bytes.Clear();
        return isProven || (count is SeedBytes or PairBytes && (isNamed || KeyContext.IsNamedBehind(text[length..]))) ? (length, isProven) : default;
    }

    private static (int Count, int Length) Read(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var at = 1;
        for (var i = 0; i < bytes.Length; i++)
        {
            at += Spaces(text[at..]);
            var digits = text.Slice(at, Math.Min(4, text.Length - at)).IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > 3 || int.Parse(text.Slice(at, digits), NumberStyles.None, NumberFormatInfo.InvariantInfo) is not (<= byte.MaxValue and var value))
            {
                return default;
            }

            bytes[i] = (byte)value;
            at += digits;
            at += Spaces(text[at..]);
            if (at < text.Length && text[at] == ']')
            {
                return (i + 1, at + 1);
            }

            if (at >= text.Length || text[at++] != ',')
            {
                return default;
            }
        }

        return default;
    }

    private static int Spaces(ReadOnlySpan<char> text)
    {
        var spaces = 0;
        while (spaces < Math.Min(MostSpaces, text.Length) && char.IsWhiteSpace(text[spaces]))
        {
            spaces++;
        }

        return spaces;
    }
}
