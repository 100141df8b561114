using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>KangarooTwelve with 128 bits of security (KT128 of RFC 9861) of short messages, without customisation.</summary>
/// <remarks>A message that fits into one chunk is TurboSHAKE128 of itself and a zero byte: no tree is needed for what addresses hash.</remarks>
internal static class KangarooTwelve
{
    /// <summary>The longest message, in bytes: one chunk, less the byte that says "no customisation".</summary>
    public const int MaxLength = 8191;

    private const int Rate = 168;
    private const int Rounds = 12;
    private const byte SingleChunk = 0x07;

    /// <summary>Hashes a message of at most <see cref="MaxLength"/> bytes.</summary>
    /// <param name="data">The message.</param>
    /// <param name="hash">Receives as many bytes of the output as it is long, 168 at most.</param>
    public static void Hash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(data.Length, MaxLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hash.Length, Rate);
        Span<ulong> state = stackalloc ulong[Keccak.Words];
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

        Keccak.Permute<ulong, KeccakWord>(state, Rounds);
    }
}
