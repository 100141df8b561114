namespace Occ.Support;

/// <summary>A prefix in letters, then base58 of version bytes, 32 bytes and a checksum of four.</summary>
/// <remarks>
/// The checksum is the beginning of SHA-256 twice (base58check: Tezos, Mina, Massa, Aeternity) or the end of SHA-256 once
/// (Avalanche's CB58).
/// </remarks>
internal sealed class Base58CheckIdFormat(string notation, string letters, byte[] version, bool isSha256Once = false) : TransactionIdFormat(notation)
{
    private const int HashLength = 32;
    private const int ChecksumLength = 4;
    private const int MaxLength = 64;

    private static readonly TransactionIdConfusable[] Asset = [TransactionIdConfusable.TokenId, TransactionIdConfusable.ChainId];

    private readonly int _length = version.Length + HashLength + ChecksumLength;

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(letters, StringComparison.Ordinal))
        {
            return new(TransactionIdVerdict.WrongPrefix, 0);
        }

        Span<byte> bytes = stackalloc byte[MaxLength];
        var count = Base58.Decode(text[letters.Length..], bytes);
        if (count != _length)
        {
            return Base58.IndexOfForeign(text[letters.Length..]) is var foreign and >= 0
                ? new(TransactionIdVerdict.InvalidCharacter, letters.Length + foreign)
                : new(TransactionIdVerdict.WrongLength);
        }

        if (!bytes.StartsWith(version))
        {
            return new(TransactionIdVerdict.WrongPrefix, letters.Length);
        }

        return ChecksumHolds(bytes[..count]) ? TransactionIdMatch.Accepted(isCanonical: true, isSha256Once ? Asset : null) : new(TransactionIdVerdict.ChecksumMismatch);
    }

    private bool ChecksumHolds(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        if (isSha256Once)
        {
            Digests.Sha256(bytes[..^ChecksumLength], hash);
            return hash[^ChecksumLength..].SequenceEqual(bytes[^ChecksumLength..]);
        }

        Digests.Sha256Twice(bytes[..^ChecksumLength], hash);
        return hash[..ChecksumLength].SequenceEqual(bytes[^ChecksumLength..]);
    }
}
