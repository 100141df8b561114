namespace Occ.Support;

/// <summary>Conflux core space: 20 bytes in an alphabet of its own with CashAddr's checksum, and optionally the type spelled out between prefix and letters.</summary>
/// <remarks>CIP-37. The top four bits of the bytes are the type: 0 builtin, 1 user, 8 contract; all zero is the null address.</remarks>
internal sealed class ConfluxFormat : AddressFormat
{
    private const int DataLength = 42;
    private const int PayloadLength = 21;
    private const string TypeField = "type.";

    private static readonly string[] Types = ["builtin", "user", "contract", "null"];
    private static readonly byte[] Digits = AlphabetTable.Of("abcdefghjkmnprstuvwxyz0123456789", anyCase: true);

    private readonly CashAddrPrefix _prefix;

    public ConfluxFormat(string notation, string prefix)
        : base(notation, new(prefix.Length + 1 + DataLength, prefix.Length + 1 + TypeField.Length + "contract:".Length + DataLength, AsciiSet.OfLetter(prefix[0]), prefix + ":"))
    {
        _prefix = new(prefix, Digits);
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (_prefix.ReadPrefix(text, mayBeUpper: true) is { Verdict: not AddressVerdict.Valid } wrong)
        {
            return wrong;
        }

        var fieldStart = _prefix.Text.Length;
        var dataStart = text.LastIndexOf(':') + 1;
        var stated = dataStart == fieldStart ? null : TypeOf(text[fieldStart..(dataStart - 1)]);
        if (dataStart > fieldStart && stated is null)
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, fieldStart);
        }

        Span<byte> digits = stackalloc byte[128];
        if (_prefix.ReadData(text, dataStart, digits, out var count) is { Verdict: not AddressVerdict.Valid } refused)
        {
            return refused;
        }

        if (text.Length - dataStart != DataLength || Bech32.ToBytes(digits[..count], digits) != PayloadLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (digits[0] != 0 || KindOf(digits[1..PayloadLength]) is not { } kind)
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, dataStart);
        }

        return stated is null || stated == kind ? FormatMatch.Valid(kind) : FormatMatch.Not(AddressVerdict.WrongVersion, fieldStart);
    }

    /// <summary>The short form: prefix and letters, in lower case.</summary>
    public override string Canonical(ReadOnlySpan<char> text) =>
        string.Concat(_prefix.Text, text[(text.LastIndexOf(':') + 1)..].ToString().ToLowerInvariant());

    public override int Locate(ReadOnlySpan<char> text, Span<int> positions) => _prefix.Locate(text, positions);

    private static string? TypeOf(ReadOnlySpan<char> field)
    {
        foreach (var type in Types)
        {
            if (field.Length == TypeField.Length + type.Length
                && field.StartsWith(TypeField, StringComparison.OrdinalIgnoreCase)
                && field.EndsWith(type, StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }

        return null;
    }

    private static string? KindOf(ReadOnlySpan<byte> account) => (account[0] >> 4) switch
    {
        0 => account.ContainsAnyExcept((byte)0) ? "builtin" : "null",
        1 => "user",
        8 => "contract",
        _ => null,
    };
}
