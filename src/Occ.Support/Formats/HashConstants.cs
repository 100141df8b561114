namespace Occ.Support;

/// <summary>Well-known values of 32 bytes that are never the id of a transaction.</summary>
internal static class HashConstants
{
    private const int Length = 64;

    // The hashes of no bytes follow from the specifications of Keccak and SHA-256; the topic is that of ERC-20's Transfer;
    // the others are the chain id of EOS, the first blocks of Bitcoin and Ethereum, and the first accounts of the public
    // development nodes (Hardhat and Anvil five, Ganache one): secret keys that everyone knows.
    private static readonly (string Digits, TransactionIdMatch Match)[] Known =
    [
        (new('0', Length), Not(TransactionIdConfusable.Placeholder)),
        (new('f', Length), Not(TransactionIdConfusable.Placeholder)),
        ("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470", Not(TransactionIdConfusable.Placeholder)),
        ("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Not(TransactionIdConfusable.Placeholder)),
        ("ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef", Not(TransactionIdConfusable.EventTopic)),
        ("aca376f206b8fc25a6ed44dbdc66547c36c6c33e3a119ffbeaef943642f0e906", Not(TransactionIdConfusable.ChainId)),
        ("000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f", Block()),
        ("d4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3", Block()),
        ("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80", Key()),
        ("59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d", Key()),
        ("5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a", Key()),
        ("7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6", Key()),
        ("47e179ec197488593b187f80a00eb0da91f1b9d0b13f8733639f19c30a34926a", Key()),
        ("4f3edf983ac636a65a842ce7c78d9aa706d3b113bce9c46f30d7d21715b23b1d", Key()),
    ];

    /// <summary>The first bytes of the constants: almost every other hash is told apart by its own.</summary>
    private static readonly bool[] Beginnings = MakeBeginnings();

    /// <summary>What a constant is; null of anything else.</summary>
    /// <param name="digits">64 hexadecimal digits in any case.</param>
    public static TransactionIdMatch? Find(ReadOnlySpan<char> digits)
    {
        if (!Beginnings[FirstByte(digits)])
        {
            return null;
        }

        foreach (var (known, match) in Known)
        {
            if (digits.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return match;
            }
        }

        return null;
    }

    private static int FirstByte(ReadOnlySpan<char> digits) => (HexDigits.Value(digits[0]) << 4) | HexDigits.Value(digits[1]);

    private static bool[] MakeBeginnings()
    {
        var beginnings = new bool[256];
        foreach (var (known, _) in Known)
        {
            beginnings[FirstByte(known)] = true;
        }

        return beginnings;
    }

    private static TransactionIdMatch Not(TransactionIdConfusable what) => new(TransactionIdVerdict.NotATransaction, Confusable: [what]);

    private static TransactionIdMatch Key() => new(TransactionIdVerdict.Secret, Confusable: [TransactionIdConfusable.PrivateKey]);

    private static TransactionIdMatch Block() => new(TransactionIdVerdict.BlockHash, Confusable: [TransactionIdConfusable.BlockHash]);
}
