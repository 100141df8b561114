namespace Occ.Support;

/// <summary>A scheme of payment links that has an address, a question mark, and keys with values.</summary>
/// <param name="Name">The scheme.</param>
/// <param name="NetworkId">The network that it claims.</param>
/// <param name="Places">How many decimal places the coin has.</param>
internal sealed record CoinScheme(string Name, string NetworkId, int Places)
{
    /// <summary>Whether the amount is a whole number of the smallest unit, and how many of them make a coin, as a power of ten.</summary>
    public int UnitPlaces { get; init; }

    /// <summary>Whether the scheme is part of the address, as in CashAddr.</summary>
    public bool IsPartOfAddress { get; init; }

    /// <summary>What stands between the scheme and the address.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether a side of an amount's point may be empty.</summary>
    public bool IsLenient { get; init; }

    /// <summary>The most coins that there can be, or null.</summary>
    public string? MostCoins { get; init; }

    /// <summary>All schemes that differ from the rest; a scheme that is the id of a network of the table is read as Bitcoin's.</summary>
    public static readonly CoinScheme[] All =
    [
        new("bitcoin", "bitcoin", 8) { IsLenient = true, MostCoins = "21000000" }, // BIP-21, BIP-321
        new("bitcoincash", "bitcoin-cash", 8) { IsPartOfAddress = true, IsLenient = true, MostCoins = "21000000" },
        new("bchtest", "bitcoin-cash-testnet", 8) { IsPartOfAddress = true, IsLenient = true },
        new("bchreg", "bitcoin-cash-regtest", 8) { IsPartOfAddress = true, IsLenient = true },
        new("ecash", "ecash", 2) { IsPartOfAddress = true },
        new("ectest", "ecash-testnet", 2) { IsPartOfAddress = true },
        new("kaspa", "kaspa", 8) { IsPartOfAddress = true },
        new("kaspatest", "kaspa-testnet", 8) { IsPartOfAddress = true },
        new("nexa", "nexa", 2) { IsPartOfAddress = true },
        new("zcash", "zcash", 8) { MostCoins = "21000000" }, // ZIP-321
        new("solana", "solana", 9), // Solana Pay
        new("tron", "tron", 6),
        new("ripple", "ripple", 6),
        new("xrpl", "ripple", 6),
        new("xrp", "ripple", 6),
        new("monero", "monero", 12),
        new("ton", "ton", 9) { Path = "//transfer/", UnitPlaces = 9 },
        new("web+cardano", "cardano", 6), // CIP-13
        new("cardano", "cardano", 6),
        new("nano", "nano", 30) { UnitPlaces = 30 },
        new("algorand", "algorand", 6) { Path = "//", UnitPlaces = 6 }, // ARC-26
    ];

    /// <summary>What keys are for.</summary>
    public static PaymentPartRole? RoleOf(string key) => key switch
    {
        "amount" or "tx_amount" => PaymentPartRole.Amount,
        "label" or "recipient_name" => PaymentPartRole.Label,
        "message" or "tx_description" => PaymentPartRole.Message,
        "memo" or "dt" or "tag" or "text" or "note" or "xnote" or "comment" => PaymentPartRole.Memo,
        "spl-token" or "jetton" or "asset" or "token" or "asset_id" => PaymentPartRole.Token,
        "lightning" or "lno" => PaymentPartRole.Lightning,
        "reference" or "tx_payment_id" => PaymentPartRole.Reference,
        "address" or "bc" or "tb" => PaymentPartRole.Address,
        "pj" or "req-pj" or "pop" or "req-pop" or "r" => PaymentPartRole.Link,
        "bin" or "init" => PaymentPartRole.Transaction,
        _ => null,
    };
}
