using System.Text;

namespace Occ.Support.Samples.Tests.Batches;

/// <summary>Inputs as people have them: lines of any kind, secrets that cross lines, broken bytes, every line ending.</summary>
internal static class BatchTexts
{
    private static readonly string[] Pieces =
    [
        "hello", "my 250 USDT have not arrived", "我的币没到账", "my phrase is ", Samples.Phrase, Samples.Phrase.Replace(' ', '\n'), "password: hunter2!x", Samples.TronAddress, Samples.TransactionId,
        "", " ", "😀", "\u2028", "\0", "[recovery phrase]", "legal winner thank", new string('x', 70), "zoo zoo zoo zoo zoo zoo",
    ];

    public static byte[] Make(Random random)
    {
        using var text = new MemoryStream();
        if (random.Next(4) == 0)
        {
            text.Write("\uFEFF"u8);
        }

        for (var left = random.Next(60); left > 0; left--)
        {
            text.Write(Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
            if (random.Next(12) == 0)
            {
                text.Write([(byte)random.Next(128, 256), (byte)random.Next(128, 256)]);
            }

            text.Write(random.Next(6) switch { 0 => "\r\n"u8, 1 => " "u8, 2 => ""u8, _ => "\n"u8 });
        }

        return text.ToArray();
    }
}
