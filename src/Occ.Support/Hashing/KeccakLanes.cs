using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Occ.Support;

/// <summary>Keccak-256 over eight short messages side by side, one a lane of a vector, for batches of addresses.</summary>
/// <remarks>Eight in one go cost about as much as one and a half with AVX-512, four with AVX2. Where the processor has no such vectors, ask <see cref="IsFast"/> and hash one by one.</remarks>
internal static class KeccakLanes
{
    /// <summary>How many messages are hashed side by side.</summary>
    public const int Count = 8;

    /// <summary>The words of all states.</summary>
    public const int Words = Keccak.Words * Count;

    /// <summary>The longest message, in bytes: what one block holds beside the padding.</summary>
    public const int MaxMessageLength = Keccak.Rate - 1;

    /// <summary>Whether the processor has the vectors.</summary>
    public static bool IsFast => Vector256.IsHardwareAccelerated;

    /// <summary>Puts a message, with its padding, where <see cref="Hash"/> expects it.</summary>
    /// <param name="message">At most <see cref="MaxMessageLength"/> bytes.</param>
    /// <param name="words">The words of all lanes: word <c>i</c> of lane <c>n</c> at <c>8 i + n</c>.</param>
    /// <param name="lane">The lane, 0 to 7.</param>
    public static void Load(ReadOnlySpan<byte> message, Span<ulong> words, int lane)
    {
        Span<byte> block = stackalloc byte[Keccak.Rate];
        block.Clear();
        message.CopyTo(block);
        block[message.Length] = Keccak.OriginalPadding;
        block[^1] |= 0x80;
        for (var i = 0; i < Keccak.Words; i++)
        {
            words[(i * Count) + lane] = i < Keccak.Rate / sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(block[(i * sizeof(ulong))..]) : 0;
        }
    }

    /// <summary>Hashes all lanes in place; <see cref="Read"/> gives what comes out.</summary>
    public static void Hash(Span<ulong> words)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Keccak.Permute<Vector512<ulong>, KeccakWords8>(MemoryMarshal.Cast<ulong, Vector512<ulong>>(words), Keccak.AllRounds);
            return;
        }

        // Every other vector is of the first four lanes.
        var halves = MemoryMarshal.Cast<ulong, Vector256<ulong>>(words);
        Span<Vector256<ulong>> state = stackalloc Vector256<ulong>[Keccak.Words];
        for (var half = 0; half < 2; half++)
        {
            for (var i = 0; i < state.Length; i++)
            {
                state[i] = halves[(2 * i) + half];
            }

            Keccak.Permute<Vector256<ulong>, KeccakWords4>(state, Keccak.AllRounds);
            for (var i = 0; i < state.Length; i++)
            {
                halves[(2 * i) + half] = state[i];
            }
        }
    }

    /// <summary>The 32 bytes of one lane.</summary>
    public static void Read(ReadOnlySpan<ulong> words, int lane, Span<byte> hash)
    {
        for (var i = 0; i < 4; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(hash[(i * sizeof(ulong))..], words[(i * Count) + lane]);
        }
    }
}
