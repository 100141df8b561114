using System.Buffers;
using System.Globalization;

namespace Occ.Support;

/// <summary>Hedera: shard, realm and number with dots between, and an optional checksum of five letters; or a public key for the number.</summary>
/// <remarks>HIP-15 for the checksum, which the ledger's id goes into; HIP-32 for key aliases, here in the DER encoding of the key.</remarks>
internal sealed class HederaFormat : AddressFormat
{
    private const int MaxNumberDigits = 19; // the numbers are signed and of 64 bits
    private const int ChecksumLength = 5;
    private const int P3 = 26 * 26 * 26;
    private const int P5 = P3 * 26 * 26;
    private const string Ed25519Key = "302a300506032b6570032100";
    private const string Secp256k1Key = "302d300706052b8104000a032200";

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    private readonly int _ledgerSum;

    /// <param name="notation">The term of the table.</param>
    /// <param name="ledgerId">The bytes of the ledger's id: 0 for the main network.</param>
    public HederaFormat(string notation, byte[] ledgerId)
        : base(notation, new(5, (2 * (MaxNumberDigits + 1)) + Secp256k1Key.Length + 66, AsciiSet.Of("0123456789")))
    {
        foreach (var b in (byte[])[.. ledgerId, .. new byte[6]])
        {
            _ledgerSum = ((_ledgerSum * 31) + b) % P5;
        }
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        var at = 0;
        for (var part = 0; part < 2; part++)
        {
            var dot = text[at..].IndexOf('.');
            if (dot < 0)
            {
                return FormatMatch.Not(AddressVerdict.WrongLength);
            }

            if (Fault(text.Slice(at, dot)) is var fault and >= 0)
            {
                return FormatMatch.Not(AddressVerdict.InvalidCharacter, at + fault);
            }

            at += dot + 1;
        }

        var last = text[at..];
        if (last.Length is 88 or 94)
        {
            return KeyAlias(last, at);
        }

        var dash = last.IndexOf('-');
        if (Fault(dash < 0 ? last : last[..dash]) is var wrong and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, Math.Min(at + wrong, text.Length - 1));
        }

        return dash < 0 ? FormatMatch.Unchecked("entity") : Checksum(text[..(at + dash)], last[(dash + 1)..]);
    }

    public override string Canonical(ReadOnlySpan<char> text) => text.ToString().ToLowerInvariant();

    /// <summary>Where a number is not written as one, without leading zeros; -1 where it is.</summary>
    private static int Fault(ReadOnlySpan<char> digits)
    {
        if (DecimalDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return foreign;
        }

        var isNumber = digits is "0" || (digits.Length > 0 && digits[0] != '0' && long.TryParse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out _));
        return isNumber ? -1 : 0;
    }

    private static FormatMatch KeyAlias(ReadOnlySpan<char> digits, int at)
    {
        if (HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, at + foreign);
        }

        return digits.StartsWith(digits.Length == 88 ? Ed25519Key : Secp256k1Key, StringComparison.OrdinalIgnoreCase)
            ? FormatMatch.Unchecked("key-alias")
            : FormatMatch.Not(AddressVerdict.WrongVersion, at);
    }

    private FormatMatch Checksum(ReadOnlySpan<char> address, ReadOnlySpan<char> letters)
    {
        if (letters.IndexOfAnyExcept(Letters) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, address.Length + 1 + foreign);
        }

        if (letters.Length != ChecksumLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        var stated = 0;
        foreach (var c in letters)
        {
            stated = (stated * 26) + (c - 'a');
        }

        return stated == Checksum(address) ? FormatMatch.Valid("entity") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    private int Checksum(ReadOnlySpan<char> address)
    {
        Span<int> sums = stackalloc int[2];
        sums.Clear();
        var weighted = 0;
        for (var i = 0; i < address.Length; i++)
        {
            var digit = address[i] == '.' ? 10 : address[i] - '0';
            sums[i % 2] = (sums[i % 2] + digit) % 11;
            weighted = ((weighted * 31) + digit) % P3;
        }

        var mixed = (((((address.Length % 5 * 11) + sums[0]) * 11) + sums[1]) * P3) + weighted + _ledgerSum;
        return (int)(mixed % P5 * 1_000_003L % P5);
    }
}
