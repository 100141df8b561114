using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>Private keys in base58: told apart by length, version bytes and checksum.</summary>
internal static class Base58Keys
{
    private const int ChecksumLength = 4;

    /// <summary>Tezos: the first four bytes of edsk (seed and key pair), spsk, p2sk.</summary>
    private static ReadOnlySpan<uint> TezosSecret => [0x0D0F3A07, 0x2BF64E07, 0x11A2E0C9, 0x1051EEBD];

    /// <summary>Judges a token, together with what stands right before it.</summary>
    public static (SecretKind Kind, SecretReason Why, bool Certain, int Prefix)? Judge(ReadOnlySpan<char> before, ReadOnlySpan<char> token)
    {
        if (token.Length > 112)
        {
            return null;
        }

        if (before.EndsWith("PVT_K1_", StringComparison.Ordinal) || before.EndsWith("PVT_R1_", StringComparison.Ordinal))
        {
            return (SecretKind.PrivateKey, SecretReason.Prefix, token.Length is >= 49 and <= 51, "PVT_K1_".Length);
        }

        return token.Length switch
        {
            22 or 26 or 30 when token[0] == 'S' => MiniKey(token),
            29 or 31 when token[0] == 's' => Xrp(token),
            >= 50 and <= 53 => Wif(token),
            54 or 98 => Tezos(token),
            58 when token[0] == '6' => Encrypted(token, 39, 0x01),
            88 when token.StartsWith("edesk", StringComparison.Ordinal) => Encrypted(token, 61, 0x07),
            86 or 87 or 88 => KeyPair(before, token),
            111 or 112 => Extended(token),
            _ => null,
        };
    }

    /// <summary>Casascius: SHA-256 of the text and a question mark begins with a zero byte.</summary>
    private static (SecretKind, SecretReason, bool, int)? MiniKey(ReadOnlySpan<char> token)
    {
        Span<byte> ascii = stackalloc byte[31];
        for (var i = 0; i < token.Length; i++)
        {
            ascii[i] = (byte)token[i];
        }

        ascii[token.Length] = (byte)'?';
        Span<byte> hash = stackalloc byte[32];
        Digests.Sha256(ascii[..(token.Length + 1)], hash);
        ascii.Clear();
        var mixed = token.ContainsAnyInRange('a', 'z') && token[1..].ContainsAnyInRange('A', 'Z') && token.ContainsAnyInRange('1', '9');
        return mixed && hash[0] == 0 && Base58.IndexOfForeign(token) < 0 ? (SecretKind.PrivateKey, SecretReason.Checksum, false, 0) : null;
    }

    private static (SecretKind, SecretReason, bool, int)? Xrp(ReadOnlySpan<char> token)
    {
        Span<byte> bytes = stackalloc byte[32];
        var length = Base58.DecodeXrp(token, bytes);
        var family = length - ChecksumLength is 17 && bytes[0] == 0x21;
        var ed25519 = length - ChecksumLength is 19 && bytes is [0x01, 0xE1, 0x4B, ..];
        return (family || ed25519) && IsChecked(bytes[..length]) ? (SecretKind.PrivateKey, SecretReason.Checksum, true, 0) : null;
    }

    /// <summary>A version from 0x80 and 32 bytes, or any version, 32 bytes and the mark 01 of a compressed public key; Mina: version 5a, 01 and 32 bytes.</summary>
    private static (SecretKind, SecretReason, bool, int)? Wif(ReadOnlySpan<char> token)
    {
        Span<byte> bytes = stackalloc byte[38];
        var length = Base58.Decode(token, bytes);
        var isOperation = bytes is [0x05, 0x74, ..] or [0x1d, 0x20, ..]; // ids of Tezos and Mina, one in 256 of which ends in the mark
        var isMina = length == 38 && bytes is [0x5a, 0x01, ..];
        var shaped = (length == 37 && bytes[0] >= 0x80) || (length == 38 && bytes[33] == 1 && !isOperation) || isMina;
        var found = shaped && IsChecked(bytes[..length]);
        bytes.Clear();
        return found ? (SecretKind.PrivateKey, SecretReason.Checksum, true, 0) : null;
    }

    private static (SecretKind, SecretReason, bool, int)? Tezos(ReadOnlySpan<char> token)
    {
        if (!(token.StartsWith("edsk", StringComparison.Ordinal) || token.StartsWith("spsk", StringComparison.Ordinal) || token.StartsWith("p2sk", StringComparison.Ordinal)))
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[80];
        var length = Base58.Decode(token, bytes);
        var valid = length > 36 && TezosSecret.Contains(BinaryPrimitives.ReadUInt32BigEndian(bytes)) && IsChecked(bytes[..length]);
        bytes.Clear();
        return (SecretKind.PrivateKey, valid ? SecretReason.Checksum : SecretReason.Prefix, valid, 0);
    }

    /// <summary>BIP-38 (0142 or 0143 and 37 bytes) and Tezos edesk (075A3CB329 and 56 bytes).</summary>
    private static (SecretKind, SecretReason, bool, int)? Encrypted(ReadOnlySpan<char> token, int payload, byte first)
    {
        Span<byte> bytes = stackalloc byte[72];
        var length = Base58.Decode(token, bytes);
        return length - ChecksumLength == payload && bytes[0] == first && IsChecked(bytes[..length])
            ? (SecretKind.EncryptedKey, SecretReason.Checksum, true, 0)
            : token.StartsWith("6P", StringComparison.Ordinal) && length > 0 || token.Length == 88 ? (SecretKind.EncryptedKey, SecretReason.Prefix, false, 0) : null;
    }

    /// <summary>Solana and NEAR: a seed and its public key. A signature has the same length.</summary>
    private static (SecretKind, SecretReason, bool, int)? KeyPair(ReadOnlySpan<char> before, ReadOnlySpan<char> token)
    {
        const string near = "ed25519:";
        Span<byte> bytes = stackalloc byte[72];
        var decoded = Base58.Decode(token, bytes) == 64;
        var prefix = decoded && before.EndsWith(near, StringComparison.Ordinal) ? near.Length : 0;
        var proven = decoded && Ed25519PublicKey.IsKeyPair(bytes);
        bytes.Clear();
        return proven ? (SecretKind.PrivateKey, SecretReason.KeyPair, true, prefix)
            : prefix > 0 ? (SecretKind.PrivateKey, SecretReason.Prefix, false, prefix) : null;
    }

    /// <summary>BIP-32 under any version (SLIP-132): a private key has a zero byte where a public one has 02 or 03.</summary>
    private static (SecretKind, SecretReason, bool, int)? Extended(ReadOnlySpan<char> token)
    {
        Span<byte> bytes = stackalloc byte[84];
        var length = Base58.Decode(token, bytes);
        var valid = length == 82 && bytes[45] == 0 && IsChecked(bytes[..length]);
        bytes.Clear();
        return valid ? (SecretKind.ExtendedPrivateKey, SecretReason.Checksum, true, 0)
            : token[1..4] is "prv" or "tpv" ? (SecretKind.ExtendedPrivateKey, SecretReason.Prefix, false, 0) : null;
    }

    private static bool IsChecked(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[32];
        Digests.Sha256Twice(bytes[..^ChecksumLength], hash);
        return hash[..ChecksumLength].SequenceEqual(bytes[^ChecksumLength..]);
    }
}
