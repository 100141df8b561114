using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Occ.Support;

/// <summary>What Keccak's permutation does with a word: one of 64 bits, or as many side by side as a vector holds.</summary>
/// <typeparam name="T">The word.</typeparam>
internal interface IKeccakWord<T>
{
    /// <summary>The same number in every lane.</summary>
    static abstract T All(ulong value);

    /// <summary>The bits that are set in one of two words.</summary>
    static abstract T Xor(T left, T right);

    /// <summary>The bits of <paramref name="right"/> that are not set in <paramref name="left"/>.</summary>
    static abstract T NotAnd(T left, T right);

    /// <summary>Rotates each lane to the left, by 1 to 63 bits.</summary>
    static abstract T Rotate(T word, [ConstantExpected] byte bits);
}

/// <summary>One message at a time.</summary>
internal readonly struct KeccakWord : IKeccakWord<ulong>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong All(ulong value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Xor(ulong left, ulong right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NotAnd(ulong left, ulong right) => ~left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Rotate(ulong word, [ConstantExpected] byte bits) => BitOperations.RotateLeft(word, bits);
}

/// <summary>Four messages side by side.</summary>
internal readonly struct KeccakWords4 : IKeccakWord<Vector256<ulong>>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> All(ulong value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> Xor(Vector256<ulong> left, Vector256<ulong> right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> NotAnd(Vector256<ulong> left, Vector256<ulong> right) => Vector256.AndNot(right, left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> Rotate(Vector256<ulong> word, [ConstantExpected] byte bits) => (word << bits) | (word >>> (64 - bits));
}

/// <summary>Eight messages side by side.</summary>
internal readonly struct KeccakWords8 : IKeccakWord<Vector512<ulong>>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> All(ulong value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Xor(Vector512<ulong> left, Vector512<ulong> right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> NotAnd(Vector512<ulong> left, Vector512<ulong> right) => Vector512.AndNot(right, left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Rotate(Vector512<ulong> word, [ConstantExpected] byte bits) =>
        Avx512F.IsSupported ? Avx512F.RotateLeft(word, bits) : (word << bits) | (word >>> (64 - bits));
}
