namespace Occ.Support;

/// <summary>Names and symbols of networks, coins and tokens, alone or together as in <c>USDT-TRC20</c>.</summary>
internal static class Tickers
{
    private const int Longest = 32;
    private const int MaxSpaces = 3; // more words than any name has

    /// <summary>Tokens that people name where an address is asked for.</summary>
    private static readonly NameSet Tokens = new(
    [
        "USDT", "USDC", "DAI", "BUSD", "TUSD", "FDUSD", "USDD", "USDE", "PYUSD", "WETH", "WBTC", "STETH", "WBNB", "SHIB", "PEPE", "LINK", "UNI",
        "AAVE", "HTX", "JST", "SUN", "BTT", "BONK", "WIF", "TRUMP", "NOT", "DOGS", "Tether", "USD Coin", "泰达币", "泰達幣", "稳定币",
    ]);

    /// <summary>Finds out whether a text is nothing but such names.</summary>
    public static Recognition? Find(ReadOnlySpan<char> text, NetworkTable table)
    {
        if (text.Length is < 2 or > Longest || text.Count(' ') > MaxSpaces)
        {
            return null;
        }

        if (IsKnown(text, table))
        {
            return new(AddressVerdict.Ticker);
        }

        // The symbol and the network in one: "USDT (TRC20)", "TRC20-USDT".
        var split = text.IndexOfAny("-_ (/");
        return split > 0 && IsKnown(text[..split], table) && IsKnown(text[(split + 1)..].Trim(" ()-"), table) ? new(AddressVerdict.Ticker) : null;
    }

    private static bool IsKnown(ReadOnlySpan<char> text, NetworkTable table) => Tokens.Contains(text) || table.IsName(text);
}
