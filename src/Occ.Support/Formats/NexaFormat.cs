namespace Occ.Support;

/// <summary>Nexa: a type and a key hash or a script template, with CashAddr's checksum; the prefix is needed, lower case alone is read.</summary>
/// <remarks>
/// Nexa specification, "Address format". Type 0 is a hash of 20 bytes; type 19 (98 as a byte) holds an output script behind its
/// length, which begins with no group (00) or a token group.
/// </remarks>
internal sealed class NexaFormat : AddressFormat
{
    private const int MaxTextLength = 512;
    private const byte KeyHash = 0x00;
    private const byte ScriptTemplate = 0x98;
    private const int KeyHashLength = 21;
    private const int MinData = 42;

    private static readonly byte[] Digits = AlphabetTable.Of(Bech32.Alphabet);

    private readonly CashAddrPrefix _prefix;

    public NexaFormat(string notation, string prefix)
        : base(notation, new(prefix.Length + 1 + MinData, MaxTextLength, AsciiSet.Of(prefix.AsSpan(0, 1)), prefix + ":"))
    {
        _prefix = new(prefix, Digits);
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (_prefix.ReadPrefix(reading.Text, mayBeUpper: false) is { Verdict: not AddressVerdict.Valid } wrong)
        {
            return wrong;
        }

        if (reading.Text.Length < Shape.MinLength || reading.Text.Length > MaxTextLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> digits = stackalloc byte[MaxTextLength];
        if (_prefix.ReadData(reading.Text, _prefix.Text.Length, digits, out var count) is { Verdict: not AddressVerdict.Valid } refused)
        {
            return refused;
        }

        var length = Bech32.ToBytes(digits[..count], digits);
        if (length < 0)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        return digits[0] switch
        {
            KeyHash when length == KeyHashLength => FormatMatch.Valid("p2pkh"),
            ScriptTemplate when HoldsScript(digits[1..length]) => FormatMatch.Valid("script-template"),
            KeyHash or ScriptTemplate => FormatMatch.Not(AddressVerdict.WrongLength),
            _ => FormatMatch.Not(AddressVerdict.WrongVersion, _prefix.Text.Length),
        };
    }

    public override int Locate(ReadOnlySpan<char> text, Span<int> positions) => _prefix.Locate(text, positions);

    /// <summary>Whether bytes are the length of a script, in Bitcoin's number of one or three bytes, and that script.</summary>
    private static bool HoldsScript(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xfd, var low, var high, ..] => ((high << 8) | low) is var length && length >= 0xfd && length == bytes.Length - 3,
        [< 0xfd and > 1, ..] => bytes[0] == bytes.Length - 1,
        _ => false,
    };
}
