using System.Formats.Cbor;
using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;

namespace Occ.Support.Benchmarks;

/// <summary>What a team would put together from packages: SimpleBase to decode, the platform's SHA-256, BouncyCastle for the rest.</summary>
internal static class Assembled
{
    public static bool Base58Check(string text, byte version, bool xrp = false) => Base58Check(text, [version], xrp);

    public static bool Base58Check(string text, byte[] version, bool xrp = false)
    {
        var bytes = (xrp ? SimpleBase.Base58.Ripple : SimpleBase.Base58.Bitcoin).Decode(text);
        return bytes.Length == version.Length + 24 && bytes.AsSpan().StartsWith(version) && Sha256TwiceHolds(bytes);
    }

    public static bool Monero(string text, byte version)
    {
        var bytes = SimpleBase.Base58.Monero.Decode(text);
        if (bytes.Length != 69 || bytes[0] != version)
        {
            return false;
        }

        var digest = new KeccakDigest(256);
        digest.BlockUpdate(bytes, 0, 65);
        var hash = new byte[32];
        digest.DoFinal(hash, 0);
        return hash.AsSpan(0, 4).SequenceEqual(bytes.AsSpan(65));
    }

    public static bool Solana(string text) => SimpleBase.Base58.Bitcoin.Decode(text).Length == 32;

    public static bool Evm(string text)
    {
        if (text.Length != 42 || !text.StartsWith("0x", StringComparison.Ordinal))
        {
            return false;
        }

        var digits = text[2..];
        var lower = digits.ToLowerInvariant();
        if (digits == lower)
        {
            return Convert.FromHexString(digits).Length == 20;
        }

        var digest = new KeccakDigest(256);
        digest.BlockUpdate(System.Text.Encoding.ASCII.GetBytes(lower), 0, lower.Length);
        var hash = new byte[32];
        digest.DoFinal(hash, 0);
        var nibbles = Convert.ToHexString(hash);
        for (var i = 0; i < digits.Length; i++)
        {
            if (char.IsLetter(digits[i]) && char.IsUpper(digits[i]) != nibbles[i] >= '8')
            {
                return false;
            }
        }

        return true;
    }

    public static bool Stellar(string text)
    {
        var bytes = SimpleBase.Base32.Rfc4648.Decode(text);
        return bytes.Length == 35 && bytes[0] == 0x30 && Crc(bytes.AsSpan(0, 33)) == (bytes[33] | (bytes[34] << 8));
    }

    public static bool Ton(string text)
    {
        var bytes = Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/'));
        return bytes.Length == 36 && Crc(bytes.AsSpan(0, 34)) == ((bytes[34] << 8) | bytes[35]);
    }

    public static bool Ss58(string text, byte prefix)
    {
        var bytes = SimpleBase.Base58.Bitcoin.Decode(text);
        if (bytes.Length != 35 || bytes[0] != prefix)
        {
            return false;
        }

        var digest = new Blake2bDigest(512);
        digest.BlockUpdate("SS58PRE"u8);
        digest.BlockUpdate(bytes.AsSpan(0, 33));
        var hash = new byte[64];
        digest.DoFinal(hash, 0);
        return hash[0] == bytes[33] && hash[1] == bytes[34];
    }

    public static bool Byron(string text)
    {
        var outer = new CborReader(SimpleBase.Base58.Bitcoin.Decode(text));
        if (outer.ReadStartArray() != 2 || outer.ReadTag() != CborTag.EncodedCborDataItem)
        {
            return false;
        }

        var payload = outer.ReadByteString();
        if (System.IO.Hashing.Crc32.HashToUInt32(payload) != outer.ReadUInt32())
        {
            return false;
        }

        var inner = new CborReader(payload);
        if (inner.ReadStartArray() != 3 || inner.ReadByteString().Length != 28)
        {
            return false;
        }

        for (var attributes = inner.ReadStartMap(); attributes > 0; attributes--)
        {
            inner.ReadUInt32();
            inner.ReadByteString();
        }

        inner.ReadEndMap();
        return inner.ReadUInt32() <= 2;
    }

    private static bool Sha256TwiceHolds(ReadOnlySpan<byte> bytes)
    {
        var hash = SHA256.HashData(SHA256.HashData(bytes[..^4]));
        return hash.AsSpan(0, 4).SequenceEqual(bytes[^4..]);
    }

    private static int Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0;
        foreach (var b in bytes)
        {
            crc ^= b << 8;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc & 0x8000) != 0 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
            }
        }

        return crc;
    }
}
