using System.Buffers;

namespace Occ.Support;

/// <summary>Names that stand for an address and must be resolved online, by the form of the system that gives them.</summary>
internal static class PaymentNames
{
    private const int Longest = 255;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(" \t\r\n/:?#@\"'()[]{}<>,;\\");
    private static readonly SearchValues<char> DomainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");
    private static readonly SearchValues<char> HandleCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._-");

    /// <summary>The endings of names, the longer before those they end with, and the systems that give them.</summary>
    private static readonly (string Ending, string System)[] Endings =
    [
        (".base.eth", "basenames"), (".eth", "ens"), (".sol", "sns"), (".t.me", "ton-dns"), (".ton", "ton-dns"), (".tez", "tezos-domains"),
        (".btc", "bns"), (".apt", "aptos-names"), (".sui", "suins"), (".ada", "ada-handle"), (".stark", "starknet-id"), (".algo", "nfd"),
        (".hbar", "hashgraph-names"), (".near", "near-account"), (".bnb", "space-id"), (".arb", "space-id"), (".crypto", "unstoppable-domains"),
        (".nft", "unstoppable-domains"), (".x", "unstoppable-domains"), (".wallet", "unstoppable-domains"), (".bitcoin", "unstoppable-domains"),
        (".dao", "unstoppable-domains"), (".888", "unstoppable-domains"), (".blockchain", "unstoppable-domains"), (".polygon", "unstoppable-domains"),
        (".zil", "unstoppable-domains"),
    ];

    /// <summary>Finds out whether a text is such a name, and of which system.</summary>
    public static Recognition? Find(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > Longest)
        {
            return null;
        }

        return SystemOf(text) is not { } system ? null
            : IsForged(text) is { } forged ? new(AddressVerdict.LookAlikeCharacters, "", forged)
            : new(AddressVerdict.Name, system);
    }

    /// <summary>Whether a text is a domain name with at least one dot.</summary>
    public static bool IsDomain(ReadOnlySpan<char> text) =>
        text.Length is >= 4 and <= Longest
        && text.LastIndexOf('.') is > 0 and var dot && dot < text.Length - 2
        && !text.ContainsAnyExcept(DomainCharacters)
        && text.IndexOf("..", StringComparison.Ordinal) < 0
        && char.IsAsciiLetterOrDigit(text[0])
        && char.IsAsciiLetter(text[^1]);

    private static string? SystemOf(ReadOnlySpan<char> text)
    {
        foreach (var (ending, system) in Endings)
        {
            if (text.Length > ending.Length && text.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && !text.ContainsAny(NotInNames) && text[0] != '.')
            {
                return system;
            }
        }

        const char bitcoinSign = '\u20bf';
        var mark = text.IndexOfAny('@', '*', '$');
        return (mark < 0 ? '\0' : text[mark]) switch
        {
            '@' when text[0] == bitcoinSign && IsDomain(text[(mark + 1)..]) => "bip-353",
            '@' when mark == 0 && !text[1..].ContainsAnyExcept(HandleCharacters) => "suins",
            '@' when mark > 0 && IsHandle(text[..mark]) && IsHandle(text[(mark + 1)..]) => "fio",
            '*' when mark > 0 && IsDomain(text[(mark + 1)..]) && !text[..mark].ContainsAny(NotInNames) => "stellar-federation",
            '$' when mark > 0 && IsDomain(text[(mark + 1)..]) && !text[..mark].ContainsAny(NotInNames) => "payid",
            '$' when mark == 0 && text.Length <= 16 && !text[1..].ContainsAnyExcept(HandleCharacters) => "ada-handle",
            _ => null,
        };
    }

    private static bool IsHandle(ReadOnlySpan<char> text) =>
        text.Length is >= 1 and <= 64 && char.IsAsciiLetterOrDigit(text[0]) && text.IndexOf('.') < 0 && !text.ContainsAnyExcept(DomainCharacters);

    /// <summary>A letter of another script among Latin ones: the way to forge a name.</summary>
    private static Range? IsForged(ReadOnlySpan<char> text)
    {
        var label = text[..Math.Max(1, text.LastIndexOf('.'))];
        return label.ContainsAnyInRange('a', 'z') || label.ContainsAnyInRange('A', 'Z') ? Imposters.FirstIn(label) : null;
    }
}
