namespace Occ.Support;

/// <summary>The Chinese characters and cues that the scanner knows: both BIP-39 lists of single characters, sorted by how common they are.</summary>
internal static class HanVocabulary
{
    private const int First = 0x4E00, Last = 0x9FFF;
    private const ushort Absent = 0xFFF;
    private const ushort CueBit = 1 << 15;

    /// <summary>Longer cues stand before the shorter ones that they contain.</summary>
    private static readonly (string Text, Cue Cue)[] Cues =
    [
        ("助记词", Cue.Phrase), ("助記詞", Cue.Phrase), ("助记码", Cue.Phrase), ("恢复短语", Cue.Phrase), ("恢復短語", Cue.Phrase),
        ("恢复词", Cue.Phrase), ("种子词", Cue.Phrase), ("种子短语", Cue.Phrase), ("種子短語", Cue.Phrase), ("备份词", Cue.Phrase),
        ("私钥", Cue.PrivateKey), ("私鑰", Cue.PrivateKey), ("密钥", Cue.PrivateKey), ("密鑰", Cue.PrivateKey), ("种子", Cue.PrivateKey),
        ("动态密码", Cue.OneTimeCode), ("一次性密码", Cue.OneTimeCode), ("验证码", Cue.OneTimeCode), ("驗證碼", Cue.OneTimeCode),
        ("动态码", Cue.OneTimeCode), ("校验码", Cue.OneTimeCode), ("短信码", Cue.OneTimeCode),
        ("密码", Cue.Password), ("密碼", Cue.Password), ("口令", Cue.Password), ("密语", Cue.Password),
        ("公钥", Cue.Harmless), ("公鑰", Cue.Harmless), ("哈希", Cue.Harmless), ("交易", Cue.Harmless), ("区块", Cue.Harmless),
        ("區塊", Cue.Harmless), ("签名", Cue.Harmless), ("簽名", Cue.Harmless), ("地址", Cue.Harmless), ("合约", Cue.Harmless),
        ("合約", Cue.Harmless), ("校验值", Cue.Harmless), ("订单", Cue.Harmless), ("訂單", Cue.Harmless), ("流水号", Cue.Harmless),
        ("从未", Cue.Never), ("从没", Cue.Never), ("没把", Cue.Never), ("没有把", Cue.Never), ("没泄露", Cue.Never), ("没有泄露", Cue.Never),
    ];

    private static readonly ushort[] Simplified = Empty();
    private static readonly ushort[] Traditional = Empty();
    private static readonly ushort[] Monero = Empty();

    static HanVocabulary()
    {
        PhraseLists.ReadAll(static (list, number, word) =>
        {
            var numbers = list switch
            {
                PhraseList.ChineseSimplified => Simplified,
                PhraseList.ChineseTraditional => Traditional,
                PhraseList.MoneroChinese => Monero,
                _ => null,
            };
            if (numbers != null)
            {
                numbers[word[0] - First] = (ushort)number;
            }
        });
        foreach (var (text, _) in Cues)
        {
            Simplified[text[0] - First] |= CueBit;
        }
    }

    /// <summary>Whether a character belongs to the block that both lists and all cues are of.</summary>
    public static bool IsHan(char c) => c is >= (char)First and <= (char)Last;

    /// <summary>The number of a Han character in the simplified list, or -1.</summary>
    public static short InSimplified(char han) => NumberOf(Simplified[han - First]);

    /// <summary>The number of a Han character in the traditional list, or -1.</summary>
    public static short InTraditional(char han) => NumberOf(Traditional[han - First]);

    /// <summary>The number of a Han character in Monero's list, or -1.</summary>
    public static short InMonero(char han) => NumberOf(Monero[han - First]);

    /// <summary>The cue that a text begins with, and its length; its first character is Han.</summary>
    public static (Cue Cue, int Length) CueAt(ReadOnlySpan<char> text)
    {
        if ((Simplified[text[0] - First] & CueBit) != 0)
        {
            foreach (var (cueText, cue) in Cues)
            {
                if (text.StartsWith(cueText, StringComparison.Ordinal))
                {
                    return (cue, cueText.Length);
                }
            }
        }

        return default;
    }

    private static short NumberOf(ushort entry) => (entry & Absent) == Absent ? (short)-1 : (short)(entry & Absent);

    private static ushort[] Empty()
    {
        var numbers = new ushort[Last - First + 1];
        Array.Fill(numbers, Absent);
        return numbers;
    }
}
