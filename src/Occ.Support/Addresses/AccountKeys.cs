namespace Occ.Support;

/// <summary>Keys that show all addresses and balances of an account, yet cannot spend: extended public keys, descriptors, view keys.</summary>
internal static class AccountKeys
{
    private const int KeyLength = 78;
    private const int PublicKeyAt = 45;

    /// <summary>SLIP-132's beginnings of public keys, and those of SLIP-44 coins that registered their own.</summary>
    private static readonly string[] Beginnings =
        ["xpub", "ypub", "zpub", "Ypub", "Zpub", "tpub", "upub", "vpub", "Upub", "Vpub", "Ltub", "Mtub", "ttub", "dgub", "drkp", "dpub"];

    /// <summary>The outermost functions of descriptors, BIP-380 to 386.</summary>
    private static readonly string[] Functions = ["wpkh(", "pkh(", "sh(", "wsh(", "tr(", "pk(", "combo(", "multi(", "sortedmulti("];

    /// <summary>Zcash and Penumbra: human-readable parts of viewing keys.</summary>
    private static readonly string[] ViewPrefixes = ["uview1", "uivk1", "uviewtest1", "uivktest1", "zxviews1", "zxviewtestsapling1", "zivks1", "penumbrafullviewingkey1"];

    /// <summary>Finds out whether a text is such a key.</summary>
    public static Recognition? Find(ReadOnlySpan<char> text)
    {
        if (text.Length < 60)
        {
            return null;
        }

        foreach (var function in Functions)
        {
            if (text.StartsWith(function, StringComparison.Ordinal))
            {
                return new(AddressVerdict.ExtendedPublicKey, "descriptor");
            }
        }

        // A key's origin may stand in front of it: [d34db33f/84h/0h/0h]xpub...
        var key = text[0] == '[' ? text[(text.IndexOf(']') + 1)..] : text;
        return Extended(key) ?? View(text);
    }

    private static Recognition? Extended(ReadOnlySpan<char> text)
    {
        var path = text.IndexOf('/');
        var key = path < 0 ? text : text[..path];
        foreach (var beginning in Beginnings)
        {
            if (key.Length > 60 && key.StartsWith(beginning, StringComparison.Ordinal) && Base58.IndexOfForeign(key) < 0)
            {
                return new(AddressVerdict.ExtendedPublicKey, beginning);
            }
        }

        Span<byte> bytes = stackalloc byte[KeyLength + 6];
        var isKey = key.Length is 111 or 112 && Base58.Decode(key, bytes) == KeyLength + 4 && bytes[PublicKeyAt] is 2 or 3 && IsChecked(bytes[..(KeyLength + 4)]);
        return isKey ? new(AddressVerdict.ExtendedPublicKey, "xpub") : null;
    }

    private static Recognition? View(ReadOnlySpan<char> text)
    {
        foreach (var prefix in ViewPrefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && Bech32.IndexOfForeign(text[prefix.Length..]) < 0)
            {
                return new(AddressVerdict.ExtendedPublicKey, "view-key");
            }
        }

        // CIP-5: acct_xvk, root_xvk, stake_xvk and the like.
        var data = text.LastIndexOf('1') + 1;
        return data > 5 && text[..(data - 1)].EndsWith("_xvk", StringComparison.Ordinal) && Bech32.IndexOfForeign(text[data..]) < 0
            ? new(AddressVerdict.ExtendedPublicKey, "view-key")
            : null;
    }

    private static bool IsChecked(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[32];
        Digests.Sha256Twice(bytes[..^4], hash);
        return hash[..4].SequenceEqual(bytes[^4..]);
    }
}
