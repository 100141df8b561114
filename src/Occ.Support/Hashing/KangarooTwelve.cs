using System.Buffers.Binary;
using System.Numerics;

namespace Occ.Support;

/// <summary>KangarooTwelve with 128 bits of security (KT128 of RFC 9861) of short messages, without customisation.</summary>
/// <remarks>A message that fits into one chunk is TurboSHAKE128 of itself and a zero byte: no tree is needed for what addresses hash.</remarks>
internal static class KangarooTwelve
{
    /// <summary>The longest message, in bytes: one chunk, less the byte that says "no customisation".</summary>
    public const int MaxLength = 8191;

    private const int Lanes = 25;
    private const int Rate = 168;
    private const int Rounds = 12;
    private const byte SingleChunk = 0x07;

    private static readonly ulong[] RoundConstants =
    [
        0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003, 0x8000000000008002, 0x8000000000000080,
        0x000000000000800a, 0x800000008000000a, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    /// <summary>The rotations of rho, in the order in which pi visits the lanes from lane 1 on.</summary>
    private static ReadOnlySpan<byte> Rotations => [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];

    private static ReadOnlySpan<byte> Places => [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

    /// <summary>Hashes a message of at most <see cref="MaxLength"/> bytes.</summary>
    /// <param name="data">The message.</param>
    /// <param name="hash">Receives as many bytes of the output as it is long, 168 at most.</param>
    public static void Hash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(data.Length, MaxLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hash.Length, Rate);
        Span<ulong> state = stackalloc ulong[Lanes];
        state.Clear();
        for (; data.Length >= Rate; data = data[Rate..])
        {
            Absorb(state, data[..Rate]);
        }

        Span<byte> last = stackalloc byte[Rate];
        last.Clear();
        data.CopyTo(last);
        if (data.Length + 1 == Rate)
        {
            Absorb(state, last);
            last.Clear();
            last[0] = SingleChunk;
        }
        else
        {
            last[data.Length + 1] = SingleChunk;
        }

        last[^1] ^= 0x80;
        Absorb(state, last);
        Span<byte> output = stackalloc byte[Rate];
        for (var i = 0; i < Rate / 8; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(output[(8 * i)..], state[i]);
        }

        output[..hash.Length].CopyTo(hash);
    }

    private static void Absorb(Span<ulong> state, ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < Rate / 8; i++)
        {
            state[i] ^= BinaryPrimitives.ReadUInt64LittleEndian(block[(8 * i)..]);
        }

        Permute(state);
    }

    /// <summary>The last twelve rounds of Keccak-f[1600] (FIPS 202, section 3.2).</summary>
    private static void Permute(Span<ulong> a)
    {
        Span<ulong> row = stackalloc ulong[5];
        for (var round = 0; round < Rounds; round++)
        {
            for (var x = 0; x < 5; x++)
            {
                row[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            }

            for (var i = 0; i < Lanes; i++)
            {
                a[i] ^= row[(i + 4) % 5] ^ BitOperations.RotateLeft(row[(i + 1) % 5], 1);
            }

            var moved = a[1];
            for (var i = 0; i < Places.Length; i++)
            {
                (moved, a[Places[i]]) = (a[Places[i]], BitOperations.RotateLeft(moved, Rotations[i]));
            }

            for (var y = 0; y < Lanes; y += 5)
            {
                a.Slice(y, 5).CopyTo(row);
                for (var x = 0; x < 5; x++)
                {
                    a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
                }
            }

            a[0] ^= RoundConstants[round];
        }
    }
}
