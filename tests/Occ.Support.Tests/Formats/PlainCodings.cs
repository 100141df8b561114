using System.Numerics;
using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;

namespace Occ.Support.Tests.Formats;

/// <summary>Big numbers in letters: each leading zero byte counts, nothing else is clever.</summary>
internal static class PlainNumbers
{
    /// <summary>Writes bytes as one big number with a fixed count of letters.</summary>
    public static string Write(byte[] bytes, string alphabet, int letters)
    {
        var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        var text = "";
        for (var i = 0; i < letters; i++)
        {
            text = alphabet[(int)(number % alphabet.Length)] + text;
            number /= alphabet.Length;
        }

        return number.IsZero ? text : throw new ArgumentException("The number has more letters.", nameof(letters));
    }

    /// <summary>Writes bytes as bits, zeros behind the last, five to a letter.</summary>
    public static string WriteBits(byte[] bytes, string alphabet)
    {
        var letters = ((bytes.Length * 8) + 4) / 5;
        var padding = (letters * 5) - (bytes.Length * 8);
        var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true) << padding;
        return Write(number.ToByteArray(isUnsigned: true, isBigEndian: true), alphabet, letters);
    }
}

/// <summary>ISO 13616: the check digits make the number 1 modulo 97.</summary>
internal static class PlainIban
{
    public static string Write(string country, string account)
    {
        var digits = string.Concat((account + country + "00").Select(c => char.IsAsciiDigit(c) ? c.ToString() : (c - 'A' + 10).ToString()));
        return country + (98 - (BigInteger.Parse(digits) % 97)).ToString("00") + account;
    }
}

/// <summary>Hashes by a new digest each time.</summary>
internal static class PlainHashes
{
    public static byte[] Blake2b(byte[] data, int length) => Of(new Blake2bDigest(length * 8), data);

    public static byte[] Keccak256(byte[] data) => Of(new KeccakDigest(256), data);

    public static byte[] Sha3(byte[] data) => SHA3_256.IsSupported ? SHA3_256.HashData(data) : Of(new Sha3Digest(256), data);

    public static byte[] Sha512With256Bits(byte[] data) => Of(new Sha512tDigest(256), data);

    private static byte[] Of(IDigest digest, byte[] data)
    {
        digest.BlockUpdate(data, 0, data.Length);
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash, 0);
        return hash;
    }
}
