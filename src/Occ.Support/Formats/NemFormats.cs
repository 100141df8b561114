namespace Occ.Support;

/// <summary>What NEM and Symbol share: a network byte, 20 bytes and a few bytes of their hash in base32, with dashes between groups of six allowed.</summary>
internal abstract class CatapultFormat(string notation, char network, int textLength)
    : AddressFormat(notation, new(textLength, textLength + (textLength / GroupLength), AsciiSet.Of([network])))
{
    private const char Separator = '-';
    private const int GroupLength = 6;
    private const int MaxTextLength = 40;
    private const int ContentLength = 21;

    private readonly byte _network = network switch
    {
        'N' => 0x68,
        'T' => 0x98,
        _ => throw new FormatException($"There is no network '{network}' of NEM."),
    };

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        Span<char> letters = stackalloc char[MaxTextLength];
        var count = GroupedText.Letters(text, Separator, GroupLength, letters, out var misplaced);
        if (misplaced >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, misplaced);
        }

        letters = letters[..Math.Min(count, MaxTextLength)];
        if (AlphabetTable.IndexOfForeign(letters, Base32.UpperDigits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, GroupedText.PositionOf(text, Separator, foreign));
        }

        if (count != textLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> bytes = stackalloc byte[25];
        var length = Base32.Decode(letters, Base32.UpperDigits, bytes);
        if (length < 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, text.Length - 1);
        }

        if (bytes[0] != _network)
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, 1);
        }

        Span<byte> hash = stackalloc byte[32];
        Hash(bytes[..ContentLength], hash);
        return hash.StartsWith(bytes[ContentLength..length]) ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    public override string Canonical(ReadOnlySpan<char> text) => text.ToString().Replace("-", "", StringComparison.Ordinal);

    /// <summary>The hash whose first bytes are the checksum.</summary>
    protected abstract void Hash(ReadOnlySpan<byte> content, Span<byte> hash);
}

/// <summary>NEM: 40 letters, four bytes of Keccak-256.</summary>
/// <remarks>NEM Technical Reference, section 3.1.</remarks>
internal sealed class NemFormat(string notation, char network) : CatapultFormat(notation, network, 40)
{
    protected override void Hash(ReadOnlySpan<byte> content, Span<byte> hash) => Digests.Keccak256(content, hash);
}

/// <summary>Symbol: 39 letters, three bytes of SHA3-256.</summary>
/// <remarks>Symbol Technical Reference, section 5.2.</remarks>
internal sealed class SymbolFormat(string notation, char network) : CatapultFormat(notation, network, 39)
{
    protected override void Hash(ReadOnlySpan<byte> content, Span<byte> hash) => Digests.Sha3(content, hash);
}
