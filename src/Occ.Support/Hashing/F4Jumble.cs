using System.Buffers.Binary;
using Org.BouncyCastle.Crypto.Digests;

namespace Occ.Support;

/// <summary>F4Jumble: an unkeyed permutation that spreads every bit of a message over all of it, in four rounds of personalised BLAKE2b.</summary>
/// <remarks>ZIP-316, "Jumbling". The names follow it: the message is a‖b, the jumbled message c‖d.</remarks>
internal static class F4Jumble
{
    /// <summary>The shortest message, in bytes.</summary>
    public const int MinLength = 48;

    private const int HashLength = 64;

    /// <summary>Digests of this thread by personalisation and output length; a reset digest keeps both.</summary>
    [ThreadStatic]
    private static Dictionary<int, Blake2bDigest>? t_digests;

    /// <summary>Turns a jumbled message back, in place; false where it is too short to be one.</summary>
    public static bool TryUndo(Span<byte> message)
    {
        if (message.Length < MinLength)
        {
            return false;
        }

        var split = Math.Min(HashLength, message.Length / 2);
        var left = message[..split];
        var right = message[split..];
        XorH(left, 1, right);
        XorG(right, 1, left);
        XorH(left, 0, right);
        XorG(right, 0, left);
        return true;
    }

    private static void XorH(Span<byte> target, byte round, ReadOnlySpan<byte> source) => XorHash(target, (byte)'H', round, 0, source);

    private static void XorG(Span<byte> target, byte round, ReadOnlySpan<byte> source)
    {
        for (var block = 0; block * HashLength < target.Length; block++)
        {
            var rest = target[(block * HashLength)..];
            XorHash(rest[..Math.Min(HashLength, rest.Length)], (byte)'G', round, (ushort)block, source);
        }
    }

    private static void XorHash(Span<byte> target, byte function, byte round, ushort block, ReadOnlySpan<byte> source)
    {
        // G cuts hashes of 64 bytes short; H asks BLAKE2b for a shorter hash, which is another hash.
        var length = function == 'G' ? HashLength : target.Length;
        var digest = DigestOf(function, round, block, length);
        Span<byte> hash = stackalloc byte[HashLength];
        digest.BlockUpdate(source);
        digest.DoFinal(hash);
        for (var i = 0; i < target.Length; i++)
        {
            target[i] ^= hash[i];
        }
    }

    private static Blake2bDigest DigestOf(byte function, byte round, ushort block, int length)
    {
        var digests = t_digests ??= [];
        var key = (function << 24) | (round << 23) | (block << 7) | length;
        if (!digests.TryGetValue(key, out var digest))
        {
            byte[] personalization = [.. "UA_F4Jumble_"u8, function, round, 0, 0];
            BinaryPrimitives.WriteUInt16LittleEndian(personalization.AsSpan(14), block);
            digests[key] = digest = new(null, length, null, personalization);
        }

        return digest;
    }
}
