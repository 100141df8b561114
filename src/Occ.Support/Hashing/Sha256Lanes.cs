using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Occ.Support;

/// <summary>SHA-256 (FIPS 180-4) of SHA-256 over eight short messages side by side, one a lane of a vector, for batches of addresses.</summary>
/// <remarks>BouncyCastle hashes one message at a time; eight in one go cost about as much as two of its. Where the processor has no such vectors, ask <see cref="IsFast"/> and hash one by one.</remarks>
internal static class Sha256Lanes
{
    /// <summary>How many messages are hashed side by side.</summary>
    public const int Count = 8;

    /// <summary>The longest message, in bytes: what one block holds beside the padding.</summary>
    public const int MaxMessageLength = 55;

    /// <summary>The words of all lanes.</summary>
    public const int Words = WordsOfBlock * Count;

    private const int BlockLength = 64;
    private const int WordsOfBlock = 16;
    private const int WordsOfHash = 8;

    private static readonly uint[] Initial =
    [
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    ];

    private static readonly uint[] Rounds =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
        0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
        0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
        0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>Whether the processor has the vectors.</summary>
    public static bool IsFast => Vector256.IsHardwareAccelerated;

    /// <summary>Puts a message, with its padding, where <see cref="FirstWordsOfSha256Twice"/> expects it.</summary>
    /// <param name="message">At most <see cref="MaxMessageLength"/> bytes.</param>
    /// <param name="words">The words of all lanes: word <c>i</c> of lane <c>n</c> at <c>8 i + n</c>.</param>
    /// <param name="lane">The lane, 0 to 7.</param>
    public static void Load(ReadOnlySpan<byte> message, Span<uint> words, int lane)
    {
        Span<byte> block = stackalloc byte[BlockLength];
        block.Clear();
        message.CopyTo(block);
        block[message.Length] = 0x80;
        BinaryPrimitives.WriteUInt32BigEndian(block[(BlockLength - 4)..], (uint)message.Length * 8);
        for (var i = 0; i < WordsOfBlock; i++)
        {
            words[(i * Count) + lane] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..]);
        }
    }

    /// <summary>The first four bytes of SHA-256 twice, as a big-endian number, of each lane.</summary>
    public static void FirstWordsOfSha256Twice(ReadOnlySpan<uint> words, Span<uint> first)
    {
        Span<Vector256<uint>> block = stackalloc Vector256<uint>[WordsOfBlock];
        Span<Vector256<uint>> state = stackalloc Vector256<uint>[WordsOfHash];
        for (var i = 0; i < WordsOfBlock; i++)
        {
            block[i] = Vector256.Create(words.Slice(i * Count, Count));
        }

        Compress(block, state);
        state.CopyTo(block);
        block[WordsOfHash] = Vector256.Create(0x80000000u);
        block[(WordsOfHash + 1)..^1].Clear();
        block[^1] = Vector256.Create((uint)WordsOfHash * 32);
        Compress(block, state);
        state[0].CopyTo(first);
    }

    /// <summary>One block over the initial state; the block is used up.</summary>
    private static void Compress(Span<Vector256<uint>> block, Span<Vector256<uint>> state)
    {
        Vector256<uint> a = Vector256.Create(Initial[0]), b = Vector256.Create(Initial[1]), c = Vector256.Create(Initial[2]), d = Vector256.Create(Initial[3]);
        Vector256<uint> e = Vector256.Create(Initial[4]), f = Vector256.Create(Initial[5]), g = Vector256.Create(Initial[6]), h = Vector256.Create(Initial[7]);
        for (var t = 0; t < Rounds.Length; t++)
        {
            if (t >= WordsOfBlock)
            {
                block[t & 15] += Schedule(block[(t + 1) & 15], 7, 18, 3) + block[(t + 9) & 15] + Schedule(block[(t + 14) & 15], 17, 19, 10);
            }

            var choose = g ^ (e & (f ^ g));
            var majority = (a & b) | (c & (a | b));
            var first = h + (Rotate(e, 6) ^ Rotate(e, 11) ^ Rotate(e, 25)) + choose + Vector256.Create(Rounds[t]) + block[t & 15];
            var second = (Rotate(a, 2) ^ Rotate(a, 13) ^ Rotate(a, 22)) + majority;
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        (state[0], state[1], state[2], state[3]) = (a + Vector256.Create(Initial[0]), b + Vector256.Create(Initial[1]), c + Vector256.Create(Initial[2]), d + Vector256.Create(Initial[3]));
        (state[4], state[5], state[6], state[7]) = (e + Vector256.Create(Initial[4]), f + Vector256.Create(Initial[5]), g + Vector256.Create(Initial[6]), h + Vector256.Create(Initial[7]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Rotate(Vector256<uint> x, int bits) => (x >>> bits) | (x << (32 - bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Schedule(Vector256<uint> x, int first, int second, int shift) => Rotate(x, first) ^ Rotate(x, second) ^ (x >>> shift);
}
