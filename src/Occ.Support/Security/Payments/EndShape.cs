using System.Buffers;

namespace Occ.Support;

/// <summary>How much chance there is in the characters of an address: what all addresses of its form begin with has none.</summary>
/// <param name="Prefix">The characters in front that say only what is meant, such as <c>0x</c> or <c>bitcoincash:</c>; some people leave them out.</param>
/// <param name="Fixed">The characters behind them that a version decides, such as the T of Tron.</param>
/// <param name="First">The bits of the first character that is free: a version byte rarely ends where a character ends.</param>
/// <param name="Each">The bits of any other character; 0 where a text is chosen by people, as names are.</param>
/// <param name="Last">The bits of the last character.</param>
/// <param name="FoldsCase">Whether capitals and small letters mean the same.</param>
internal readonly record struct EndShape(int Prefix, int Fixed, double First, double Each, double Last, bool FoldsCase)
{
    private const int ShortestAddress = 25;
    private const int CanisterLength = 27;
    private const int LongestPrefix = 24;
    private const double Base58 = 5.857980995127572;

    private static readonly string[] Prefixes = ["0x", "xdc", "vite_", "account-hash-", "PUB_K1_", "PUB_R1_", "nano_", "xrb_", "ban_", "ARDOR-", "NXT-"];

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> Base32 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    private static readonly SearchValues<char> Base32Lower = SearchValues.Create("abcdefghijklmnopqrstuvwxyz234567");
    private static readonly SearchValues<char> Bech32Lower = SearchValues.Create("023456789acdefghjklmnpqrstuvwxyz");
    private static readonly SearchValues<char> Bech32Upper = SearchValues.Create("023456789ACDEFGHJKLMNPQRSTUVWXYZ");
    private static readonly SearchValues<char> Lower = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(".@ ");

    public static EndShape Of(ReadOnlySpan<char> text, bool isFelt)
    {
        if (text.Length < ShortestAddress || text.ContainsAny(NotInAddresses) || (text.Length == CanisterLength && text[5] == '-'))
        {
            return default;
        }

        var prefix = PrefixOf(text);
        var rest = text[prefix..];
        return (OfHex(rest, prefix, isFelt) ?? OfConflux(text, prefix) ?? OfCashAddress(rest, prefix) ?? OfBech32(text) ?? OfOwnAlphabet(text, prefix) ?? OfBase32(text)) is { } shape ? shape
            : IsTon(text) ? new(0, 2, 2, 6, 6, FoldsCase: false)
            : OfBase58(rest) with { Prefix = prefix };
    }

    /// <summary>48 characters of base64 or base64url: a flag, a workchain, 32 bytes and a checksum.</summary>
    private static bool IsTon(ReadOnlySpan<char> text) => text.Length == 48 && text[0] is 'E' or 'U' or 'k' or '0' && text[1] is 'Q' or 'f';

    /// <summary>What stands in front and says no more than the network or the chain; people leave it out.</summary>
    private static int PrefixOf(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        var prefix = colon is >= 0 and <= LongestPrefix ? colon + 1 : 0;
        foreach (var name in Prefixes)
        {
            if (text[prefix..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return prefix + name.Length;
            }
        }

        return prefix;
    }

    private static EndShape? OfHex(ReadOnlySpan<char> text, int prefix, bool isFelt) => text.Length switch
    {
        _ when text.ContainsAnyExcept(HexDigits) || (prefix == 0 && text.Length < 40) => null,
        42 => Hex(prefix, 2, 4),
        64 when isFelt && text[0] == '0' => Hex(prefix, 1, 3),
        _ => Hex(prefix, 0, 4),
    };

    private static EndShape Hex(int prefix, int @fixed, double first) => new(prefix, @fixed, first, 4, 4, FoldsCase: true);

    /// <summary>A version byte of eight bits in characters of five: the first is fixed, three bits of the second are.</summary>
    private static EndShape? OfCashAddress(ReadOnlySpan<char> text, int prefix) =>
        (prefix > 0 || text.Length == 42) && (!text.ContainsAnyExcept(Bech32Lower) || !text.ContainsAnyExcept(Bech32Upper))
            ? new(prefix, text.StartsWith("nqtsq5g5") ? 8 : text.StartsWith("nqkqq9") ? 6 : 1, 2, 5, 5, FoldsCase: true)
            : null;

    /// <summary>A version and a type in front of the 20 bytes, in a base 32 of its own.</summary>
    private static EndShape? OfConflux(ReadOnlySpan<char> text, int prefix) =>
        prefix > 0 && text.StartsWith("cfx", StringComparison.OrdinalIgnoreCase) ? new(text.LastIndexOf(':') + 1, 2, 2, 5, 5, FoldsCase: true) : null;

    private static EndShape? OfBech32(ReadOnlySpan<char> text)
    {
        const int checksum = 6;
        const int shortest = 14;
        var chain = text is ['P' or 'X' or 'C', '-', ..] ? 2 : 0;
        text = text[chain..];
        var separator = text.LastIndexOf('1');
        if (separator is < 1 or > LongestPrefix)
        {
            return null;
        }

        var name = text[..separator];
        var data = text[(separator + 1)..];
        if (data.Length < shortest || (data.ContainsAnyExcept(Bech32Lower) && data.ContainsAnyExcept(Bech32Upper)) || (data.ContainsAny(Lower) && name.ContainsAnyInRange('A', 'Z')) || (name.ContainsAny(Lower) && data.ContainsAnyInRange('A', 'Z')))
        {
            return null;
        }

        var (header, first) = HeaderOf(name, data.Length - checksum);
        return new(chain, separator + 1 + header, first, 5, 5, FoldsCase: true);
    }

    /// <summary>The characters that a header fixes, and the bits of the next: headers are bytes, and mostly end inside a character.</summary>
    private static (int Header, double First) HeaderOf(ReadOnlySpan<char> name, int characters)
    {
        const int longNervos = 80; // the 34 bytes in front of the key's hash name a script that nearly all share
        Span<char> lower = stackalloc char[name.Length];
        name.ToLowerInvariant(lower);
        return lower switch
        {
            "ckb" or "ckt" => characters > longNervos ? (54, 3) : (3, 4),
            "lq" or "tlq" or "el" or "sp" or "tsp" or "dero" or "deto" or "deroi" or "detoi" => (2, 3),
            "addr" or "addr_test" or "stake" or "stake_test" => (1, 2),
            "oasis" => (1, 2),
            [.., 'p', 'u', 'b'] => (9, 2),
            _ => characters is 33 or 53 ? (1, 5) : (0, 5),
        };
    }

    /// <summary>Alphabets of 32 or 16 characters that a few networks made themselves; the first of Nano's holds one bit of the key.</summary>
    private static EndShape? OfOwnAlphabet(ReadOnlySpan<char> text, int prefix) =>
        prefix is 4 or 5 && text[prefix - 1] == '_' ? new(prefix, 0, 1, 5, 5, FoldsCase: false)
            : prefix > 0 && text[prefix - 1] == '-' ? new(prefix, 0, 5, 5, 5, FoldsCase: false)
            : text is ['S' or 's', 'P' or 'M' or 'T' or 'N' or 'p' or 'm' or 't' or 'n', ..] && text.Length is >= 38 and <= 41 ? new(0, 2, 3, 5, 5, FoldsCase: true)
            : text is ['Q', '0', ..] && !text[1..].ContainsAnyExcept(HexDigits) ? new(0, 5, 4, 4, 4, FoldsCase: true)
            : null;

    private static EndShape? OfBase32(ReadOnlySpan<char> text) =>
        text is ['f' or 't', '1' or '2' or '3' or '4', ..] && !text[5..].ContainsAnyExcept(Base32Lower) ? new(0, text[1] == '4' ? 5 : 2, 5, 5, text.Length == 41 ? 2 : 1, FoldsCase: false)
            : text.Length < 50 || text.ContainsAnyExcept(Base32) ? null
            : text.Length == 58 ? new(0, 0, 5, 5, 3, FoldsCase: false)
            : new(0, 1, 2, 5, 5, FoldsCase: false);

    /// <summary>A number in base 58: the version fixes what stands in front, and the first free character takes few values.</summary>
    private static EndShape OfBase58(ReadOnlySpan<char> text) => text.Length switch
    {
        34 or 35 when text.StartsWith("XE") => new(0, 4, 3, 5, 5, FoldsCase: true),
        37 or 38 when text.IndexOf("NULS") is 0 or 1 => InBase58(text.Length - 29, 4),
        <= 33 => InBase58(1, 4.5),
        <= 36 => InBase58(text.Length - 33, 4.5),
        43 => InBase58(0, Base58),
        44 => InBase58(0, 4),
        <= 48 => InBase58(1, 2),
        49 => InBase58(2, 2),
        < 95 when text.StartsWith("Ae2tdPwUPE") => InBase58(10, 1),
        < 95 when text.StartsWith("EOS") || text.StartsWith("B62q") => InBase58(4, 4),
        95 or 106 => InBase58(1, 3),
        _ when text.StartsWith("MIX") => InBase58(6, 2),
        _ when text.StartsWith("DdzFFzCqrh") => InBase58(10, 1),
        _ when text.StartsWith("2cWKMJemoB") => InBase58(11, 2),
        _ => InBase58(2, 2),
    };

    private static EndShape InBase58(int @fixed, double first) => new(0, @fixed, first, Base58, Base58, FoldsCase: false);
}
