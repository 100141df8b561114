using System.Globalization;

namespace Occ.Support;

/// <summary>A key pair as a JSON array of 64 bytes, the form of Solana's key files.</summary>
internal static class NumberArray
{
    private const int Bytes = 64;
    private const int MostSpaces = 8;

    /// <summary>Reads an array of exactly 64 numbers from 0 to 255 that holds a key pair.</summary>
    /// <returns>The length of the array with its brackets, or 0.</returns>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        var at = 1;
        for (var i = 0; i < Bytes; i++)
        {
            at += Spaces(text[at..]);
            var digits = text.Slice(at, Math.Min(4, text.Length - at)).IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > 3 || int.Parse(text.Slice(at, digits), NumberStyles.None, NumberFormatInfo.InvariantInfo) is not (<= byte.MaxValue and var value))
            {
                return 0;
            }

            bytes[i] = (byte)value;
            at += digits;
            at += Spaces(text[at..]);
            if (at >= text.Length || text[at++] != (i == Bytes - 1 ? ']' : ','))
            {
                return 0;
            }
        }

        var proven = Ed25519PublicKey.IsKeyPair(bytes);
        bytes.Clear();
        return proven ? at : 0;
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
