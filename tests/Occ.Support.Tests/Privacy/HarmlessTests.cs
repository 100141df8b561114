using FsCheck.Xunit;

namespace Occ.Support.Tests.Privacy;

public sealed class HarmlessTests
{
    [Theory]
    [MemberData(nameof(Messages))]
    public void A_harmless_message_is_never_touched(string message) =>
        Assert.Empty(SecretScanner.Default.Scan(message));

    [Fact]
    public void None_of_the_harmless_messages_of_six_languages_is_touched()
    {
        var random = new Random(1);
        var lines = HarmlessMessages.Lines("Vectors/harmless.txt").ToList();
        Assert.True(lines.Count >= 200, "The file is cut off.");
        var touched = Enumerable.Range(0, 10).SelectMany(_ => lines).Select(l => HarmlessMessages.Fill(l, random)).Where(m => SecretScanner.Default.Scan(m).Count > 0);
        Assert.Empty(touched);
    }

    [Fact]
    public void Prose_of_six_languages_is_never_touched() =>
        Assert.Empty(HarmlessProse.Messages.SelectMany(m => SecretScanner.Default.Scan(m).Select(f => $"{f.Kind}: {m[f.Start..f.End]} in {m}")));

    [Property(MaxTest = 1000)]
    public void Messages_one_after_another_are_never_touched(byte[] choice, bool lines)
    {
        var text = string.Join(lines ? "\n" : " ", choice.Select(b => HarmlessProse.Messages[b % HarmlessProse.Messages.Length]));
        Assert.Empty(SecretScanner.Default.Scan(text).Select(f => $"{f.Kind}: {text[f.Start..f.End]}"));
    }

    public static TheoryData<string> Messages => [.. Texts];

    internal static readonly string[] Texts =
    [
        "I will then go home and ask my wife about this",
        "You can use this tool any time you want and then just wait until they finish the work",
        "This problem will just keep happening until you change the network",
        "Then they will ask you about this one thing again and again until you leave",
        "We have ten people who can help you when you need any more help with this order",
        "All this time I want only one simple thing: that you finally answer when I write",
        "One day you will wake up, open the app, look at the balance and ask where the money went",
        "Please check what happens when you sell one coin and then buy another on the same day",
        "Now I have two problems: the first is the fee, the second is that nothing can arrive before this week will end",
        "There must be some reason why they change the price each time I use the exchange",
        "I have already waited three hours. Then I wrote to you. Nobody can say what I must do now.",
        "Just like last year, they will likely give us more time, but only when all other people already have it",
        "My wallet shows zero balance after the update, please help",
        "I never share my recovery phrase with anyone, can you help me without it?",
        "Where can I find my recovery phrase in the app?",
        "The recovery phrase screen stays blank when I open it",
        "Write the 12 words of your seed phrase on paper and store them in a safe place.",
        "What is the difference between a seed phrase and a private key?",
        "My seed phrase has 24 words, but the app will only accept 12",
        "It says invalid phrase when I try to import, what can I do about this problem?",
        "Is word order important in a recovery phrase?",
        "I forgot my password and need to reset it",
        "My password is wrong, it says",
        "Password must be at least 8 characters with 1 number",
        "The password is not accepted on Android 14",
        "password reset email never arrived, order 20240917",
        "Forgot password: how do I get back in?",
        "The verification code never arrived. My order number is 88213345",
        "I get error code 4001 when I press confirm",
        "Error code: 32000, then the app closes",
        "The OTP expires after 30 seconds",
        "Where do I change my PIN?",
        "promo code WELCOME2024 does not work",
        "Version 7.21.0 (build 14335) on iPhone 15",
        "I sent 0.5 ETH to 0x742d35Cc6634C0532925a3b844Bc454e4438f44e yesterday",
        "Send to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq please",
        "Taproot: bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr",
        "Legacy address 1BoatSLRHtKNngkdXEeobR76b53LETtpyT and 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "Solana: 7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV",
        "My Tron address is TJRabPrwbZy45sbavfcjinPJC18kjpRTv8",
        "XRP r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59 with tag 12345",
        "Stellar GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ memo 1029",
        "TON EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N or 0:83dfd552e63729b472fcbcc8c45ebcc6691702558b68ec7527e1ba403a0f31a8",
        "txid 4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b",
        "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060 is pending since 10 hours",
        "https://etherscan.io/tx/0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060",
        "Block 000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f",
        "xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8",
        "zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs",
        "npub10elfcs4fr0l0r8af98jlmgdh9c8tcxjvz9qkw038js35mp4dma8qzvjptg",
        "Order 20240917123456789, ticket 88213345, uid 5512093",
        "Signature 5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW was confirmed",
        "Animals we saw: cat, dog and fish",
        "[1, 2, 3, 4] is an array",
        "\"crypto\": {\"name\": \"bitcoin\"}",
        "我昨天从币安提了 250 USDT 到 TRC20 地址，6个小时还没到账，交易哈希 4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b",
        "我的助记词丢了，还能找回钱包吗",
        "助记词和私钥有什么区别？",
        "请把十二个助记词按顺序写在纸上，不要截图，也不要告诉任何人。",
        "导入助记词时提示无效，我确认每个单词都没有写错",
        "客服从来不会向您索要助记词、私钥或者密码",
        "我从未把私钥告诉别人，钱包里的币却被转走了",
        "忘记密码了怎么办",
        "密码错误：代码1001",
        "密码至少8位，要包含数字",
        "验证码收不到，订单号 20240917",
        "收不到验证码，我的订单是 88213345",
        "一直提示错误代码 4001",
        "转账到 0x742d35Cc6634C0532925a3b844Bc454e4438f44e 已经三天了",
        "区块链上已经确认了十二次，余额还是没有更新",
        "我在手机上更新了应用以后就打不开了",
        "交易所说已经打款成功，但是我的钱包里看不到这笔钱",
        "手续费太高了，能不能换一个网络来转",
        "恭喜发财 万事如意 心想事成 身体健康",
        "床前明月光，疑是地上霜。举头望明月，低头思故乡。",
        "这个问题已经困扰我一个星期了，希望你们能尽快处理一下",
        "请 问 一 下",
        "公钥是 4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b",
        "波场地址 TJRabPrwbZy45sbavfcjinPJC18kjpRTv8 充值未到账",
    ];
}
