using System.Buffers.Binary;
using System.Numerics;

namespace Occ.Support;

/// <summary>Grøstl-512, as its authors submitted it to the last round of NIST's competition for SHA-3; Groestlcoin's hash.</summary>
/// <remarks>
/// "Grøstl, a SHA-3 candidate", version of 2 March 2011. The state is 16 columns of 8 bytes, each column one 64-bit number
/// with row 0 on top. Substitution and mixing of one byte are one look-up in a table; the tables of the other rows are
/// rotations of it.
/// </remarks>
internal static class Groestl512
{
    private const int Rounds = 14;
    private const int Columns = 16;
    private const int BlockLength = 128;
    private const int HashLength = 64;
    private const int CountLength = 8;

    private static readonly ulong[] MixedSubstitutes = MakeMixedSubstitutes();

    private static ReadOnlySpan<byte> ShiftsOfP => [0, 1, 2, 3, 4, 5, 6, 11];

    private static ReadOnlySpan<byte> ShiftsOfQ => [1, 3, 5, 11, 0, 2, 4, 6];

    /// <summary>The hash of some bytes, 64 bytes.</summary>
    public static void Hash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Span<ulong> state = stackalloc ulong[Columns];
        state.Clear();
        state[^1] = 8 * HashLength;
        var whole = data.Length / BlockLength * BlockLength;
        for (var at = 0; at < whole; at += BlockLength)
        {
            Compress(state, data.Slice(at, BlockLength));
        }

        FinishPadded(state, data[whole..], whole / BlockLength);

        Span<ulong> permuted = stackalloc ulong[Columns];
        state.CopyTo(permuted);
        PermuteP(permuted);
        for (var i = 0; i < HashLength / 8; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(hash[(8 * i)..], state[8 + i] ^ permuted[8 + i]);
        }
    }

    /// <summary>The hash of the hash of some bytes, 64 bytes: the checksum hash of Groestlcoin.</summary>
    public static void HashTwice(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Hash(data, hash);
        Hash(hash[..HashLength], hash);
    }

    /// <summary>A bit, zeros, and the number of blocks.</summary>
    private static void FinishPadded(Span<ulong> state, ReadOnlySpan<byte> rest, int blocksBefore)
    {
        Span<byte> padded = stackalloc byte[2 * BlockLength];
        padded.Clear();
        rest.CopyTo(padded);
        padded[rest.Length] = 0x80;
        var blocks = rest.Length + 1 + CountLength <= BlockLength ? 1 : 2;
        BinaryPrimitives.WriteUInt64BigEndian(padded[((blocks * BlockLength) - CountLength)..], (ulong)(blocksBefore + blocks));
        for (var i = 0; i < blocks; i++)
        {
            Compress(state, padded.Slice(i * BlockLength, BlockLength));
        }
    }

    private static void Compress(Span<ulong> state, ReadOnlySpan<byte> block)
    {
        Span<ulong> p = stackalloc ulong[Columns];
        Span<ulong> q = stackalloc ulong[Columns];
        for (var i = 0; i < Columns; i++)
        {
            q[i] = BinaryPrimitives.ReadUInt64BigEndian(block[(8 * i)..]);
            p[i] = q[i] ^ state[i];
        }

        PermuteP(p);
        PermuteQ(q);
        for (var i = 0; i < Columns; i++)
        {
            state[i] ^= p[i] ^ q[i];
        }
    }

    private static void PermuteP(Span<ulong> columns)
    {
        Span<ulong> other = stackalloc ulong[Columns];
        for (var round = 0; round < Rounds; round += 2)
        {
            RoundOfP(round, columns, other);
            RoundOfP(round + 1, other, columns);
        }
    }

    private static void PermuteQ(Span<ulong> columns)
    {
        Span<ulong> other = stackalloc ulong[Columns];
        for (var round = 0; round < Rounds; round += 2)
        {
            RoundOfQ(round, columns, other);
            RoundOfQ(round + 1, other, columns);
        }
    }

    private static void RoundOfP(int round, Span<ulong> from, Span<ulong> to)
    {
        for (var i = 0; i < Columns; i++)
        {
            from[i] ^= (ulong)((i << 4) ^ round) << 56;
        }

        SubstituteShiftMix(from, to, ShiftsOfP);
    }

    private static void RoundOfQ(int round, Span<ulong> from, Span<ulong> to)
    {
        for (var i = 0; i < Columns; i++)
        {
            from[i] ^= ulong.MaxValue ^ (ulong)((i << 4) ^ round);
        }

        SubstituteShiftMix(from, to, ShiftsOfQ);
    }

    private static void SubstituteShiftMix(ReadOnlySpan<ulong> from, Span<ulong> to, ReadOnlySpan<byte> shifts)
    {
        var table = MixedSubstitutes;
        for (var i = 0; i < Columns; i++)
        {
            ulong mixed = 0;
            for (var row = 0; row < shifts.Length; row++)
            {
                var value = (byte)(from[(i + shifts[row]) % Columns] >> (56 - (8 * row)));
                mixed ^= BitOperations.RotateRight(table[value], 8 * row);
            }

            to[i] = mixed;
        }
    }

    /// <summary>What a byte of row 0 adds to its column: the substitute of AES times the first column of the matrix.</summary>
    private static ulong[] MakeMixedSubstitutes()
    {
        ReadOnlySpan<byte> factors = [2, 7, 5, 3, 5, 4, 3, 2];
        var table = new ulong[256];
        for (var value = 0; value < table.Length; value++)
        {
            var substitute = SubstituteOfAes((byte)value);
            foreach (var factor in factors)
            {
                table[value] = (table[value] << 8) | Multiply(substitute, factor);
            }
        }

        return table;
    }

    /// <summary>FIPS 197, section 5.1.1: the inverse, then a matrix over bits.</summary>
    private static byte SubstituteOfAes(byte value)
    {
        byte inverse = 1;
        for (var i = 0; i < 254; i++)
        {
            inverse = Multiply(inverse, value);
        }

        var twice = inverse * 0x0101;
        return (byte)(inverse ^ (twice >> 7) ^ (twice >> 6) ^ (twice >> 5) ^ (twice >> 4) ^ 0x63);
    }

    /// <summary>The product modulo x^8 + x^4 + x^3 + x + 1.</summary>
    private static byte Multiply(byte left, byte right)
    {
        var product = 0;
        for (int factor = left, bits = right; bits != 0; bits >>= 1)
        {
            product ^= (bits & 1) != 0 ? factor : 0;
            factor = (factor << 1) ^ ((factor & 0x80) != 0 ? 0x11b : 0);
        }

        return (byte)product;
    }
}
