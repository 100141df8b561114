using System.Text;

namespace Occ.Support.Samples.Tests;

/// <summary>Lines that programs and people send by mistake or with intent, the same in every run.</summary>
internal static class HostileLines
{
    private const string Letters = "abcXYZ0189 \t中文助记词私钥。，\"\\/{}[]:,'\u0000\u0007\u001b[31m\u200b\u202e\ufefféß😀𝟘..…***@#$%&()<>|~`";

    private static readonly string[] Broken =
    [
        "", " ", "{", "}", "[]", "null", "true", "12", "\"text\"", "{}", "{\"text\"}", "{\"text\":}", "{\"text\":\"", "{\"text\":\"a\"}}", "{\"text\":\"a\"} {\"text\":\"b\"}",
        "{\"text\":1}", "{\"text\":null}", "{\"text\":[\"a\"]}", "{\"text\":{\"text\":\"a\"}}", "{\"text\":true}", "{\"TEXT\":\"a\"}", "{\"text\":\"a\",\"text\":\"b\"}",
        "{\"text\":\"a\",\"network\":7}", "{\"text\":\"a\",\"network\":null}", "{\"text\":\"a\",\"network\":\"no such network\"}", "{\"text\":\"a\",\"network\":\"tron\",\"network\":\"tron\"}",
        "{\"text\":\"\\ud800\"}", "{\"text\":\"\\udc00\\ud800\"}", "{\"\\ud800\":\"a\",\"text\":\"\\ud83d\"}", "{\"text\":\"\\u0000\\u0001\\u001b[2J\"}", "{\"text\":\"\\x\"}", "{\"text\":\"\\u12\"}",
        "{'text':'a'}", "{text:\"a\"}", "// {\"text\":\"a\"}", "{\"text\":\"a\",}", "\u0000", "{\"text\":\"\u0000\"}", "\ufeff{\"text\":\"a\"}", "NaN", "{\"text\":1e999999}",
        "{\"version\":1,\"category\":\"transfer\",\"category\":\"other\"}", "{\"version\":1e9,\"category\":[]}", "{\"version\":1,\"category\":\"transfer\",\"description\":\"\\ud800\"}",
    ];

    /// <summary>The given number of lines, without their line feeds.</summary>
    public static IEnumerable<byte[]> Make(int count)
    {
        var random = new Random(20260722);
        for (var made = 0; made < count; made++)
        {
            yield return made < Broken.Length ? Encoding.UTF8.GetBytes(Broken[made]) : Make(random);
        }
    }

    private static byte[] Make(Random random) => random.Next(10) switch
    {
        0 => Bytes(random),
        1 => Encoding.UTF8.GetBytes(Nested(random.Next(1, 3000), random.Next(2) == 0)),
        2 => Encoding.UTF8.GetBytes(Text(random)),
        3 => Cut(random),
        _ => Encoding.UTF8.GetBytes(Request(random)),
    };

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return [.. bytes.Where(b => b != '\n')];
    }

    private static byte[] Cut(Random random)
    {
        var line = Encoding.UTF8.GetBytes(Request(random));
        return line[..random.Next(line.Length)];
    }

    private static string Nested(int depth, bool isClosed) =>
        "{\"text\":" + string.Concat(Enumerable.Repeat("[", depth)) + (isClosed ? string.Concat(Enumerable.Repeat("]", depth)) + "}" : "");

    private static string Request(Random random)
    {
        var text = random.Next(6) switch
        {
            0 => Samples.TronAddress,
            1 => Samples.TransactionId,
            2 => Damaged(random, Samples.TronAddress),
            3 => $"{Text(random)} {Samples.Message} {Text(random)}",
            _ => Text(random),
        };
        var network = random.Next(4) switch { 0 => ",\"network\":\"tron\"", 1 => ",\"network\":\"ethereum\"", 2 => $",\"{Escape(Text(random))}\":{random.Next()}", _ => "" };
        return $"{{\"text\":\"{Escape(text)}\"{network}}}";
    }

    private static string Damaged(Random random, string text) =>
        text.Remove(random.Next(text.Length), 1).Insert(random.Next(text.Length - 1), Letters[random.Next(Letters.Length)].ToString());

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(random.Next(20) == 0 ? 3000 : 80); left > 0; left--)
        {
            text.Append(random.Next(30) == 0 ? (char)random.Next(0xd800, 0xe000) : Letters[random.Next(Letters.Length)]);
        }

        return text.ToString();
    }

    /// <summary>Every second character as an escape, and so every half of a surrogate pair.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var (at, c) in text.Index())
        {
            escaped.Append(at % 2 == 0 || c < ' ' || c is '"' or '\\' || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString());
        }

        return escaped.ToString();
    }
}
