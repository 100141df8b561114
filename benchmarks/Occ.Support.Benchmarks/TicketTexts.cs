using System.Text;

namespace Occ.Support.Benchmarks;

/// <summary>Makes tickets as support gets them: six languages, ids, addresses and links, and now and then a secret.</summary>
internal static class TicketTexts
{
    private const string Hexadecimal = "0123456789abcdef", Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static readonly string[] Sentences =
    [
        "Hello, I sent {amount} USDT from Binance yesterday evening and it still has not arrived in my wallet.",
        "The transaction {hash} shows as confirmed on the explorer, but my balance did not change.",
        "I withdrew to {evm} and chose the wrong network, can you please help me to get it back?",
        "My order number is {number}; support of the exchange told me to ask you about it.",
        "See https://etherscan.io/tx/{hash} for the details, please.",
        "After the last update (version 7.21.{digit}) the app closes as soon as I open the settings page.",
        "I have already cleared the cache, restarted the phone and installed the app again; nothing changed.",
        "The fee was {amount} ETH, which seems far too high for such a small transfer.",
        "Please answer soon, this is a lot of money for my family and I can't sleep.",
        "Error code: {number}. It says: insufficient funds for gas * price + value.",
        "您好，我昨天晚上从币安提了 {amount} USDT 到钱包，到现在还没有到账，请帮我查一下。",
        "交易哈希是 {hash}，区块浏览器上显示已经确认了十二次，余额却没有更新。",
        "我转账的时候选错了网络，地址是 {evm}，这笔钱还能找回来吗？",
        "更新到最新版本以后，应用一打开就闪退，重启手机也没有用。",
        "手续费太高了，能不能换一个网络来转？订单号 {number}。",
        "我从来没有把助记词告诉过任何人，请放心。",
        "昨日バイナンスから {amount} USDT を送金しましたが、まだウォレットに届いていません。",
        "取引は確認済みと表示されています: {hash}",
        "어제 바이낸스에서 {amount} USDT를 보냈는데 아직 지갑에 도착하지 않았습니다.",
        "트랜잭션 {hash} 은 이미 확인되었습니다. 도와주세요.",
        "Ayer envié {amount} USDT desde Binance y todavía no ha llegado a mi billetera, ¿me pueden ayudar?",
        "La transacción {hash} aparece como confirmada, pero mi saldo no ha cambiado.",
        "Bonjour, j'ai envoyé {amount} USDT hier soir et rien n'est arrivé sur mon portefeuille.",
        "L'application se ferme dès que j'ouvre les réglages depuis la dernière mise à jour.",
        "My Tron address is T{base58}, on Bitcoin I use 1{base58}.",
    ];

    private static readonly string[] Secrets =
    [
        "my seed phrase: legal winner thank year wave sausage worth useful legal winner thank yellow",
        "我的私钥是 {hash}",
        "the password is Hunter{number}",
    ];

    /// <summary>TicketTexts of about a kilobyte of UTF-8 each.</summary>
    /// <param name="bytes">The size of all of them.</param>
    /// <param name="secretEvery">One of so many tickets holds a secret; 0 for none.</param>
    public static List<string> Make(int bytes, int secretEvery = 50)
    {
        var noise = new Noise();
        List<string> tickets = [];
        for (var made = 0; made < bytes;)
        {
            var ticket = new StringBuilder();
            for (var size = 0; size < 1000;)
            {
                var sentence = Fill(Sentences[noise.Below(Sentences.Length)], noise);
                ticket.Append(sentence).Append(noise.Below(4) == 0 ? '\n' : ' ');
                size += Encoding.UTF8.GetByteCount(sentence) + 1;
            }

            if (secretEvery > 0 && tickets.Count % secretEvery == 0)
            {
                ticket.Append(Fill(Secrets[noise.Below(Secrets.Length)], noise));
            }

            var text = ticket.ToString();
            made += Encoding.UTF8.GetByteCount(text);
            tickets.Add(text);
        }

        return tickets;
    }

    private static string Fill(string sentence, Noise noise) => sentence
        .Replace("{amount}", noise.Text("0123456789", 3), StringComparison.Ordinal)
        .Replace("{number}", noise.Text("123456789", 9), StringComparison.Ordinal)
        .Replace("{digit}", noise.Text("0123456789", 1), StringComparison.Ordinal)
        .Replace("{hash}", noise.Text(Hexadecimal, 64), StringComparison.Ordinal)
        .Replace("{evm}", "0x" + noise.Text(Hexadecimal, 40), StringComparison.Ordinal)
        .Replace("{base58}", noise.Text(Base58, 33), StringComparison.Ordinal);

    /// <summary>The same noise in every run.</summary>
    private sealed class Noise
    {
        private ulong _state = 42;

        public int Below(int bound)
        {
            _state = (_state * 6364136223846793005) + 1442695040888963407;
            return (int)((_state >> 33) % (ulong)bound);
        }

        public string Text(string digits, int length) => string.Create(length, this, (span, noise) =>
        {
            foreach (ref var c in span)
            {
                c = digits[noise.Below(digits.Length)];
            }
        });
    }
}
