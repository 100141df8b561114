namespace Occ.Support;

/// <summary>What the words around an id, or the label of its field, say that it is.</summary>
internal static class IdContext
{
    /// <summary>More than this of a context is not looked at: the last part stands nearest to the id.</summary>
    private const int MaxLength = 200;

    private static readonly (string Cue, IdMeaning Meaning)[] Cues =
    [
        ("private key", IdMeaning.PrivateKey), ("privatekey", IdMeaning.PrivateKey), ("privkey", IdMeaning.PrivateKey), ("priv key", IdMeaning.PrivateKey),
        ("secret key", IdMeaning.PrivateKey), ("secret", IdMeaning.PrivateKey), ("spend key", IdMeaning.PrivateKey), ("view key", IdMeaning.PrivateKey),
        ("seed", IdMeaning.PrivateKey), ("mnemonic", IdMeaning.PrivateKey), ("private", IdMeaning.PrivateKey),
        ("私钥", IdMeaning.PrivateKey), ("私鑰", IdMeaning.PrivateKey), ("密钥", IdMeaning.PrivateKey), ("密鑰", IdMeaning.PrivateKey), ("秘钥", IdMeaning.PrivateKey),
        ("私匙", IdMeaning.PrivateKey), ("助记词", IdMeaning.PrivateKey), ("助記詞", IdMeaning.PrivateKey), ("种子", IdMeaning.PrivateKey), ("種子", IdMeaning.PrivateKey),
        ("block", IdMeaning.Block), ("block hash", IdMeaning.Block), ("blockhash", IdMeaning.Block), ("block id", IdMeaning.Block), ("ledger hash", IdMeaning.Block),
        ("区块", IdMeaning.Block), ("区块哈希", IdMeaning.Block), ("區塊", IdMeaning.Block), ("區塊哈希", IdMeaning.Block), ("块哈希", IdMeaning.Block), ("区块高度", IdMeaning.Block),
        ("address", IdMeaning.Address), ("account", IdMeaning.Address), ("wallet address", IdMeaning.Address), ("contract", IdMeaning.Address),
        ("地址", IdMeaning.Address), ("账户", IdMeaning.Address), ("合约", IdMeaning.Address),
        ("user operation", IdMeaning.UserOperation), ("user operation hash", IdMeaning.UserOperation), ("userop", IdMeaning.UserOperation), ("userop hash", IdMeaning.UserOperation),
        ("userophash", IdMeaning.UserOperation), ("useroperation", IdMeaning.UserOperation), ("用户操作", IdMeaning.UserOperation), ("用户操作哈希", IdMeaning.UserOperation),
        ("message hash", IdMeaning.Message), ("msg hash", IdMeaning.Message), ("message id", IdMeaning.Message), ("消息哈希", IdMeaning.Message), ("消息 hash", IdMeaning.Message),
        ("token id", IdMeaning.Token), ("nft", IdMeaning.Token), ("asset id", IdMeaning.Token), ("代币", IdMeaning.Token), ("藏品", IdMeaning.Token),
        ("order", IdMeaning.Order), ("order number", IdMeaning.Order), ("order id", IdMeaning.Order), ("order no", IdMeaning.Order), ("订单", IdMeaning.Order),
        ("订单号", IdMeaning.Order), ("訂單號", IdMeaning.Order), ("工单", IdMeaning.Order), ("流水号", IdMeaning.Order),
        ("payment hash", IdMeaning.Payment), ("preimage", IdMeaning.Payment), ("支付哈希", IdMeaning.Payment),
        ("topic", IdMeaning.Topic), ("event topic", IdMeaning.Topic), ("事件主题", IdMeaning.Topic),
        ("tx", IdMeaning.Transaction), ("txid", IdMeaning.Transaction), ("txhash", IdMeaning.Transaction), ("tx hash", IdMeaning.Transaction), ("txn", IdMeaning.Transaction),
        ("hash", IdMeaning.Transaction), ("hashes", IdMeaning.Transaction), ("transaction", IdMeaning.Transaction), ("transactions", IdMeaning.Transaction),
        ("transaction id", IdMeaning.Transaction), ("transaction hash", IdMeaning.Transaction), ("transfer", IdMeaning.Transaction), ("extrinsic", IdMeaning.Transaction),
        ("operation", IdMeaning.Transaction), ("signature", IdMeaning.Transaction), ("withdrawal", IdMeaning.Transaction), ("deposit", IdMeaning.Transaction),
        ("哈希", IdMeaning.Transaction), ("哈希值", IdMeaning.Transaction), ("交易哈希", IdMeaning.Transaction), ("交易号", IdMeaning.Transaction), ("交易", IdMeaning.Transaction),
        ("交易id", IdMeaning.Transaction), ("交易單號", IdMeaning.Transaction), ("转账", IdMeaning.Transaction), ("轉帳", IdMeaning.Transaction), ("提币", IdMeaning.Transaction), ("充值", IdMeaning.Transaction),
    ];

    /// <summary>The meaning of the last cue; of two that end together, the longer.</summary>
    public static IdMeaning Read(ReadOnlySpan<char> context)
    {
        context = context.Length > MaxLength ? context[^MaxLength..] : context;
        var (meaning, end, length) = (IdMeaning.Unknown, 0, 0);
        foreach (var (cue, says) in Cues)
        {
            var at = LastWord(context, cue);
            if (at >= 0 && (at + cue.Length > end || (at + cue.Length == end && cue.Length > length)))
            {
                (meaning, end, length) = (says, at + cue.Length, cue.Length);
            }
        }

        return meaning;
    }

    private static int LastWord(ReadOnlySpan<char> context, ReadOnlySpan<char> cue)
    {
        for (var rest = context; ;)
        {
            var at = rest.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || !char.IsAsciiLetter(cue[0]) || IsWord(context, at, at + cue.Length))
            {
                return at;
            }

            rest = rest[..(at + cue.Length - 1)];
        }
    }

    private static bool IsWord(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !char.IsAsciiLetter(text[start - 1])) && (end == text.Length || !char.IsAsciiLetter(text[end]));
}
