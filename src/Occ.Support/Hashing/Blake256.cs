using System.Buffers.Binary;
using System.Numerics;

namespace Occ.Support;

/// <summary>BLAKE-256 of 14 rounds, as its authors submitted it to the last round of NIST's competition for SHA-3; Decred's hash.</summary>
/// <remarks>"SHA-3 proposal BLAKE", version 1.3, section 2.1. It is not BLAKE2 nor BLAKE3. No salt.</remarks>
internal static class Blake256
{
    private const int Rounds = 14;
    private const int BlockLength = 64;
    private const int LengthLength = 8;

    private static ReadOnlySpan<uint> Start =>
    [
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    ];

    private static ReadOnlySpan<uint> Constants =>
    [
        0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89,
        0x452821e6, 0x38d01377, 0xbe5466cf, 0x34e90c6c, 0xc0ac29b7, 0xc97c50dd, 0x3f84d5b5, 0xb5470917,
    ];

    private static ReadOnlySpan<byte> Permutations =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
        11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
        7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
        9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
        2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
        12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
        13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
        6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
        10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
    ];

    /// <summary>The hash of some bytes, 32 bytes.</summary>
    public static void Hash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Span<uint> state = stackalloc uint[8];
        Start.CopyTo(state);
        var whole = data.Length / BlockLength * BlockLength;
        for (var at = 0; at < whole; at += BlockLength)
        {
            Compress(state, data.Slice(at, BlockLength), (ulong)(at + BlockLength) * 8);
        }

        FinishPadded(state, data[whole..], (ulong)data.Length * 8);
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash[(4 * i)..], state[i]);
        }
    }

    /// <summary>The hash of the hash of some bytes, 32 bytes: the checksum hash of Decred.</summary>
    public static void HashTwice(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Hash(data, hash);
        Hash(hash[..32], hash);
    }

    /// <summary>A bit, zeros, another bit, and the length; blocks without a bit of the message count as bit 0.</summary>
    private static void FinishPadded(Span<uint> state, ReadOnlySpan<byte> rest, ulong bitCount)
    {
        Span<byte> padded = stackalloc byte[2 * BlockLength];
        padded.Clear();
        rest.CopyTo(padded);
        padded[rest.Length] = 0x80;
        var length = rest.Length + 1 + LengthLength <= BlockLength ? BlockLength : 2 * BlockLength;
        padded[length - LengthLength - 1] |= 1;
        BinaryPrimitives.WriteUInt64BigEndian(padded[(length - LengthLength)..], bitCount);

        Compress(state, padded[..BlockLength], rest.IsEmpty ? 0 : bitCount);
        if (length > BlockLength)
        {
            Compress(state, padded[BlockLength..], 0);
        }
    }

    private static void Compress(Span<uint> state, ReadOnlySpan<byte> block, ulong bitCount)
    {
        Span<uint> words = stackalloc uint[16];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        }

        Span<uint> v = stackalloc uint[16];
        state.CopyTo(v);
        Constants[..8].CopyTo(v[8..]);
        v[12] ^= (uint)bitCount;
        v[13] ^= (uint)bitCount;
        v[14] ^= (uint)(bitCount >> 32);
        v[15] ^= (uint)(bitCount >> 32);
        for (var round = 0; round < Rounds; round++)
        {
            var order = Permutations.Slice(round % 10 * 16, 16);
            for (var i = 0; i < 4; i++)
            {
                Mix(v, words, order.Slice(2 * i, 2), i, 4 + i, 8 + i, 12 + i);
            }

            for (var i = 0; i < 4; i++)
            {
                Mix(v, words, order.Slice(8 + (2 * i), 2), i, 4 + ((i + 1) & 3), 8 + ((i + 2) & 3), 12 + ((i + 3) & 3));
            }
        }

        for (var i = 0; i < state.Length; i++)
        {
            state[i] ^= v[i] ^ v[i + 8];
        }
    }

    private static void Mix(Span<uint> v, ReadOnlySpan<uint> words, ReadOnlySpan<byte> pair, int a, int b, int c, int d)
    {
        v[a] += v[b] + (words[pair[0]] ^ Constants[pair[1]]);
        v[d] = BitOperations.RotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = BitOperations.RotateRight(v[b] ^ v[c], 12);
        v[a] += v[b] + (words[pair[1]] ^ Constants[pair[0]]);
        v[d] = BitOperations.RotateRight(v[d] ^ v[a], 8);
        v[c] += v[d];
        v[b] = BitOperations.RotateRight(v[b] ^ v[c], 7);
    }
}
