using System.Numerics;

namespace Occ.Support;

/// <summary>The table by which a BCH checksum over digits of five bits moves on: what the digit that falls out at the top adds.</summary>
internal static class BchSteps
{
    private const int DigitBits = 5;

    /// <param name="generator">The generator times each power of two of a digit, as specifications print it.</param>
    /// <typeparam name="T">A number as wide as the checksum.</typeparam>
    public static T[] Of<T>(ReadOnlySpan<T> generator)
        where T : struct, IBitwiseOperators<T, T, T>
    {
        var steps = new T[1 << DigitBits];
        for (var digit = 0; digit < steps.Length; digit++)
        {
            for (var bit = 0; bit < DigitBits; bit++)
            {
                steps[digit] ^= (digit >> bit & 1) == 1 ? generator[bit] : default;
            }
        }

        return steps;
    }
}
