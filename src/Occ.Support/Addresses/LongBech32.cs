namespace Occ.Support;

/// <summary>Bech32 without its limit of 90 characters, as Lightning uses it (BOLT-11, LUD-01). Beyond 90 it still finds any one wrong letter.</summary>
internal static class LongBech32
{
    /// <summary>Reads a text in one case throughout.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readable">The part in front of the last 1.</param>
    /// <returns>The digits without the checksum, or null where the text is not well formed.</returns>
    public static byte[]? Read(ReadOnlySpan<char> text, out ReadOnlySpan<char> readable)
    {
        var separator = text.LastIndexOf('1');
        readable = separator < 1 ? default : text[..separator];
        var data = text[(separator + 1)..];
        var mixed = text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('A', 'Z');
        if (readable.IsEmpty || mixed || data.Length < Bech32.ChecksumLength || readable.ContainsAnyExceptInRange('!', '~'))
        {
            return null;
        }

        var digits = new byte[data.Length];
        return Bech32.TryRead(Bech32.StartFor(readable), data, digits, out var checksum) && checksum == Bech32.Bech32Constant
            ? digits[..^Bech32.ChecksumLength]
            : null;
    }
}
