namespace Occ.Support;

/// <summary>A unified address of Zcash: several receivers in one text, jumbled so that no part of it can be changed alone.</summary>
/// <remarks>
/// ZIP-316, revision 0. Items are type, length and bytes, in ascending order of type: 0 p2pkh or 1 p2sh, 2 Sapling, 3 Orchard.
/// At least one is shielded; unknown types are passed over, but for those that must be understood (e0 to fc).
/// </remarks>
internal sealed class ZcashUnifiedFormat : AddressFormat
{
    private const int MaxTextLength = 1100;
    private const int PaddingLength = 16;
    private const int ShieldedLength = 43;
    private const int TransparentLength = 20;
    private const int MinLetters = (((2 + ShieldedLength + PaddingLength) * 8) + 4) / 5;
    private const int MaxNumber = 0x2000000;

    private readonly Bech32Prefix _prefix;
    private readonly byte[] _padding = new byte[PaddingLength];

    public ZcashUnifiedFormat(string notation, string humanReadablePart)
        : base(notation, Bech32Prefix.Shape(humanReadablePart, MinLetters + Bech32.ChecksumLength, MaxTextLength))
    {
        _prefix = new(humanReadablePart);
        System.Text.Encoding.ASCII.GetBytes(humanReadablePart, _padding);
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (reading.Text.Length > MaxTextLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> digits = stackalloc byte[MaxTextLength];
        if (_prefix.Read(reading.Text, digits, out var count, out var checksum) is { Verdict: not AddressVerdict.Valid } refused)
        {
            return refused;
        }

        if (count < MinLetters)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (checksum != Bech32.Bech32mConstant)
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        var length = Bech32.ToBytes(digits[..count], digits);
        if (length < 0 || !F4Jumble.TryUndo(digits[..length]))
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (!digits[..length].EndsWith(_padding))
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        return HasGoodReceivers(digits[..(length - PaddingLength)]) ? FormatMatch.Valid("unified") : FormatMatch.Not(AddressVerdict.WrongVersion);
    }

    public override string Canonical(ReadOnlySpan<char> text) => _prefix.Canonical(text);

    private static bool HasGoodReceivers(ReadOnlySpan<byte> items)
    {
        var last = -1;
        var isShielded = false;
        while (!items.IsEmpty)
        {
            if (!TryCompactSize(ref items, out var type) || !TryCompactSize(ref items, out var length) || length > items.Length)
            {
                return false;
            }

            var isGood = type switch
            {
                0 => length == TransparentLength,
                1 => length == TransparentLength && last != 0,
                2 or 3 => length == ShieldedLength,
                >= 0xe0 and <= 0xfc => false,
                _ => true,
            };
            if (!isGood || type <= last)
            {
                return false;
            }

            isShielded |= type is 2 or 3;
            last = type;
            items = items[length..];
        }

        return isShielded;
    }

    /// <summary>Bitcoin's number of one, three or five bytes, in the shortest form.</summary>
    private static bool TryCompactSize(ref ReadOnlySpan<byte> bytes, out int value)
    {
        value = 0;
        if (bytes.IsEmpty)
        {
            return false;
        }

        var extra = bytes[0] switch { 0xfd => 2, 0xfe => 4, 0xff => -1, _ => 0 };
        if (extra < 0 || bytes.Length <= extra)
        {
            return false;
        }

        long number = extra == 0 ? bytes[0] : 0;
        for (var i = extra; i > 0; i--)
        {
            number = (number << 8) | bytes[i];
        }

        bytes = bytes[(1 + extra)..];
        value = (int)Math.Min(number, int.MaxValue);
        return number <= MaxNumber && (extra switch { 2 => number >= 0xfd, 4 => number > 0xffff, _ => true });
    }
}
