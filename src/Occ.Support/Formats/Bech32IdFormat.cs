namespace Occ.Support;

/// <summary>Thirty-two bytes in bech32m (BIP-350) behind a human-readable part. Radix, Aleo.</summary>
internal sealed class Bech32IdFormat(string notation, string humanReadablePart) : TransactionIdFormat(notation)
{
    private const int HashLength = 32;
    private const int MaxLength = 96;

    private readonly Bech32Prefix _prefix = new(humanReadablePart);

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        Span<byte> digits = stackalloc byte[MaxLength];
        var read = _prefix.Read(text, digits, out var count, out var checksum);
        if (read.Verdict != AddressVerdict.Valid)
        {
            return new(Verdict(read.Verdict), read.Position);
        }

        if (checksum != Bech32.Bech32mConstant)
        {
            return new(TransactionIdVerdict.ChecksumMismatch);
        }

        Span<byte> bytes = stackalloc byte[MaxLength];
        return Bech32.ToBytes(digits[..count], bytes) == HashLength
            ? TransactionIdMatch.Accepted(text.StartsWith(humanReadablePart, StringComparison.Ordinal))
            : new(TransactionIdVerdict.WrongLength);
    }

    public override string Canonical(ReadOnlySpan<char> text) => text.ToString().ToLowerInvariant();

    private static TransactionIdVerdict Verdict(AddressVerdict verdict) => verdict switch
    {
        AddressVerdict.WrongPrefix => TransactionIdVerdict.WrongPrefix,
        AddressVerdict.WrongLength => TransactionIdVerdict.WrongLength,
        _ => TransactionIdVerdict.InvalidCharacter,
    };
}
