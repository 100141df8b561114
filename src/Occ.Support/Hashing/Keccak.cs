using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>The permutation Keccak-f[1600] (FIPS 202, section 3), over one state or over several side by side, and the hashes of 32 bytes made of it.</summary>
/// <remarks>Written here rather than taken from BouncyCastle for its speed, see docs/decisions/0005.</remarks>
internal static class Keccak
{
    /// <summary>The words of a state.</summary>
    public const int Words = 25;

    /// <summary>The rounds of the full permutation.</summary>
    public const int AllRounds = 24;

    /// <summary>The bytes of a block where 32 bytes come out: 200 less twice as many.</summary>
    public const int Rate = 136;

    /// <summary>The padding of the original submission, as Ethereum uses it.</summary>
    public const byte OriginalPadding = 0x01;

    /// <summary>The padding of SHA3-256 (FIPS 202, section 6.1).</summary>
    public const byte Sha3Padding = 0x06;

    private const int HashLength = 32;

    private static readonly ulong[] RoundConstants =
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000, 0x000000000000808b, 0x0000000080000001,
        0x8000000080008081, 0x8000000000008009, 0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
        0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003, 0x8000000000008002, 0x8000000000000080,
        0x000000000000800a, 0x800000008000000a, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    /// <summary>Hashes data of any length to 32 bytes.</summary>
    public static void Hash256(ReadOnlySpan<byte> data, Span<byte> hash, byte padding)
    {
        Span<ulong> state = stackalloc ulong[Words];
        state.Clear();
        for (; data.Length >= Rate; data = data[Rate..])
        {
            Absorb(state, data[..Rate]);
        }

        Span<byte> last = stackalloc byte[Rate];
        last.Clear();
        data.CopyTo(last);
        last[data.Length] = padding;
        last[^1] |= 0x80;
        Absorb(state, last);
        for (var i = 0; i < HashLength / sizeof(ulong); i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(hash[(i * sizeof(ulong))..], state[i]);
        }
    }

    private static void Absorb(Span<ulong> state, ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < Rate / sizeof(ulong); i++)
        {
            state[i] ^= BinaryPrimitives.ReadUInt64LittleEndian(block[(i * sizeof(ulong))..]);
        }

        Permute<ulong, KeccakWord>(state, AllRounds);
    }

    /// <summary>The last rounds of the permutation.</summary>
    /// <remarks>Two rounds are written out, theta, rho and pi, chi and iota of one row after the other, so that few words are alive at a time and no index is computed.</remarks>
    /// <typeparam name="T">One word of a state, or those of several.</typeparam>
    /// <typeparam name="W">What is done with such a word.</typeparam>
    /// <param name="state">The 25 words.</param>
    /// <param name="rounds">How many rounds, an even number.</param>
    public static void Permute<T, W>(Span<T> state, int rounds)
        where W : IKeccakWord<T>
    {
        state = state[..Words];
        T a0 = state[0], a1 = state[1], a2 = state[2], a3 = state[3], a4 = state[4];
        T a5 = state[5], a6 = state[6], a7 = state[7], a8 = state[8], a9 = state[9];
        T a10 = state[10], a11 = state[11], a12 = state[12], a13 = state[13], a14 = state[14];
        T a15 = state[15], a16 = state[16], a17 = state[17], a18 = state[18], a19 = state[19];
        T a20 = state[20], a21 = state[21], a22 = state[22], a23 = state[23], a24 = state[24];
        for (var round = AllRounds - rounds; round < AllRounds; round += 2)
        {
            T c0 = W.Xor(W.Xor(W.Xor(a0, a5), W.Xor(a10, a15)), a20);
            T c1 = W.Xor(W.Xor(W.Xor(a1, a6), W.Xor(a11, a16)), a21);
            T c2 = W.Xor(W.Xor(W.Xor(a2, a7), W.Xor(a12, a17)), a22);
            T c3 = W.Xor(W.Xor(W.Xor(a3, a8), W.Xor(a13, a18)), a23);
            T c4 = W.Xor(W.Xor(W.Xor(a4, a9), W.Xor(a14, a19)), a24);
            T d0 = W.Xor(c4, W.Rotate(c1, 1));
            T d1 = W.Xor(c0, W.Rotate(c2, 1));
            T d2 = W.Xor(c1, W.Rotate(c3, 1));
            T d3 = W.Xor(c2, W.Rotate(c4, 1));
            T d4 = W.Xor(c3, W.Rotate(c0, 1));

            c0 = W.Xor(a0, d0);
            c1 = W.Rotate(W.Xor(a6, d1), 44);
            c2 = W.Rotate(W.Xor(a12, d2), 43);
            c3 = W.Rotate(W.Xor(a18, d3), 21);
            c4 = W.Rotate(W.Xor(a24, d4), 14);
            T e0 = W.Xor(W.Xor(c0, W.NotAnd(c1, c2)), W.All(RoundConstants[round]));
            T e1 = W.Xor(c1, W.NotAnd(c2, c3));
            T e2 = W.Xor(c2, W.NotAnd(c3, c4));
            T e3 = W.Xor(c3, W.NotAnd(c4, c0));
            T e4 = W.Xor(c4, W.NotAnd(c0, c1));

            c0 = W.Rotate(W.Xor(a3, d3), 28);
            c1 = W.Rotate(W.Xor(a9, d4), 20);
            c2 = W.Rotate(W.Xor(a10, d0), 3);
            c3 = W.Rotate(W.Xor(a16, d1), 45);
            c4 = W.Rotate(W.Xor(a22, d2), 61);
            T e5 = W.Xor(c0, W.NotAnd(c1, c2));
            T e6 = W.Xor(c1, W.NotAnd(c2, c3));
            T e7 = W.Xor(c2, W.NotAnd(c3, c4));
            T e8 = W.Xor(c3, W.NotAnd(c4, c0));
            T e9 = W.Xor(c4, W.NotAnd(c0, c1));

            c0 = W.Rotate(W.Xor(a1, d1), 1);
            c1 = W.Rotate(W.Xor(a7, d2), 6);
            c2 = W.Rotate(W.Xor(a13, d3), 25);
            c3 = W.Rotate(W.Xor(a19, d4), 8);
            c4 = W.Rotate(W.Xor(a20, d0), 18);
            T e10 = W.Xor(c0, W.NotAnd(c1, c2));
            T e11 = W.Xor(c1, W.NotAnd(c2, c3));
            T e12 = W.Xor(c2, W.NotAnd(c3, c4));
            T e13 = W.Xor(c3, W.NotAnd(c4, c0));
            T e14 = W.Xor(c4, W.NotAnd(c0, c1));

            c0 = W.Rotate(W.Xor(a4, d4), 27);
            c1 = W.Rotate(W.Xor(a5, d0), 36);
            c2 = W.Rotate(W.Xor(a11, d1), 10);
            c3 = W.Rotate(W.Xor(a17, d2), 15);
            c4 = W.Rotate(W.Xor(a23, d3), 56);
            T e15 = W.Xor(c0, W.NotAnd(c1, c2));
            T e16 = W.Xor(c1, W.NotAnd(c2, c3));
            T e17 = W.Xor(c2, W.NotAnd(c3, c4));
            T e18 = W.Xor(c3, W.NotAnd(c4, c0));
            T e19 = W.Xor(c4, W.NotAnd(c0, c1));

            c0 = W.Rotate(W.Xor(a2, d2), 62);
            c1 = W.Rotate(W.Xor(a8, d3), 55);
            c2 = W.Rotate(W.Xor(a14, d4), 39);
            c3 = W.Rotate(W.Xor(a15, d0), 41);
            c4 = W.Rotate(W.Xor(a21, d1), 2);
            T e20 = W.Xor(c0, W.NotAnd(c1, c2));
            T e21 = W.Xor(c1, W.NotAnd(c2, c3));
            T e22 = W.Xor(c2, W.NotAnd(c3, c4));
            T e23 = W.Xor(c3, W.NotAnd(c4, c0));
            T e24 = W.Xor(c4, W.NotAnd(c0, c1));

            c0 = W.Xor(W.Xor(W.Xor(e0, e5), W.Xor(e10, e15)), e20);
            c1 = W.Xor(W.Xor(W.Xor(e1, e6), W.Xor(e11, e16)), e21);
            c2 = W.Xor(W.Xor(W.Xor(e2, e7), W.Xor(e12, e17)), e22);
            c3 = W.Xor(W.Xor(W.Xor(e3, e8), W.Xor(e13, e18)), e23);
            c4 = W.Xor(W.Xor(W.Xor(e4, e9), W.Xor(e14, e19)), e24);
            d0 = W.Xor(c4, W.Rotate(c1, 1));
            d1 = W.Xor(c0, W.Rotate(c2, 1));
            d2 = W.Xor(c1, W.Rotate(c3, 1));
            d3 = W.Xor(c2, W.Rotate(c4, 1));
            d4 = W.Xor(c3, W.Rotate(c0, 1));

            c0 = W.Xor(e0, d0);
            c1 = W.Rotate(W.Xor(e6, d1), 44);
            c2 = W.Rotate(W.Xor(e12, d2), 43);
            c3 = W.Rotate(W.Xor(e18, d3), 21);
            c4 = W.Rotate(W.Xor(e24, d4), 14);
            a0 = W.Xor(W.Xor(c0, W.NotAnd(c1, c2)), W.All(RoundConstants[round + 1]));
            a1 = W.Xor(c1, W.NotAnd(c2, c3));
            a2 = W.Xor(c2, W.NotAnd(c3, c4));
            a3 = W.Xor(c3, W.NotAnd(c4, c0));
            a4 = W.Xor(c4, W.NotAnd(c0, c1));

            c0 = W.Rotate(W.Xor(e3, d3), 28);
            c1 = W.Rotate(W.Xor(e9, d4), 20);
            c2 = W.Rotate(W.Xor(e10, d0), 3);
            c3 = W.Rotate(W.Xor(e16, d1), 45);
            c4 = W.Rotate(W.Xor(e22, d2), 61);
            a5 = W.Xor(c0, W.NotAnd(c1, c2));
            a6 = W.Xor(c1, W.NotAnd(c2, c3));
            a7 = W.Xor(c2, W.NotAnd(c3, c4));
            a8 = W.Xor(c3, W.NotAnd(c4, c0));
            a9 = W.Xor(c4, W.NotAnd(c0, c1));

            c0 = W.Rotate(W.Xor(e1, d1), 1);
            c1 = W.Rotate(W.Xor(e7, d2), 6);
            c2 = W.Rotate(W.Xor(e13, d3), 25);
            c3 = W.Rotate(W.Xor(e19, d4), 8);
            c4 = W.Rotate(W.Xor(e20, d0), 18);
            a10 = W.Xor(c0, W.NotAnd(c1, c2));
            a11 = W.Xor(c1, W.NotAnd(c2, c3));
            a12 = W.Xor(c2, W.NotAnd(c3, c4));
            a13 = W.Xor(c3, W.NotAnd(c4, c0));
            a14 = W.Xor(c4, W.NotAnd(c0, c1));

            c0 = W.Rotate(W.Xor(e4, d4), 27);
            c1 = W.Rotate(W.Xor(e5, d0), 36);
            c2 = W.Rotate(W.Xor(e11, d1), 10);
            c3 = W.Rotate(W.Xor(e17, d2), 15);
            c4 = W.Rotate(W.Xor(e23, d3), 56);
            a15 = W.Xor(c0, W.NotAnd(c1, c2));
            a16 = W.Xor(c1, W.NotAnd(c2, c3));
            a17 = W.Xor(c2, W.NotAnd(c3, c4));
            a18 = W.Xor(c3, W.NotAnd(c4, c0));
            a19 = W.Xor(c4, W.NotAnd(c0, c1));

            c0 = W.Rotate(W.Xor(e2, d2), 62);
            c1 = W.Rotate(W.Xor(e8, d3), 55);
            c2 = W.Rotate(W.Xor(e14, d4), 39);
            c3 = W.Rotate(W.Xor(e15, d0), 41);
            c4 = W.Rotate(W.Xor(e21, d1), 2);
            a20 = W.Xor(c0, W.NotAnd(c1, c2));
            a21 = W.Xor(c1, W.NotAnd(c2, c3));
            a22 = W.Xor(c2, W.NotAnd(c3, c4));
            a23 = W.Xor(c3, W.NotAnd(c4, c0));
            a24 = W.Xor(c4, W.NotAnd(c0, c1));
        }

        (state[0], state[1], state[2], state[3], state[4]) = (a0, a1, a2, a3, a4);
        (state[5], state[6], state[7], state[8], state[9]) = (a5, a6, a7, a8, a9);
        (state[10], state[11], state[12], state[13], state[14]) = (a10, a11, a12, a13, a14);
        (state[15], state[16], state[17], state[18], state[19]) = (a15, a16, a17, a18, a19);
        (state[20], state[21], state[22], state[23], state[24]) = (a20, a21, a22, a23, a24);
    }
}
