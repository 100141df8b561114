namespace Occ.Support.Tests.Privacy;

public sealed class HostileTextTests
{
    private const int Size = 1_000_000;

    /// <summary>Anything worse than linear takes many minutes; this is no measure of speed.</summary>
    private static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Pieces =>
    [
        "abandon ", "about abandon. ", "zoo, ", "1", "a-", "a", "S", "6P", "[", "[1,", "[1,1,1,1", "{", "\"crypto\":{\"ciphertext\"", "\u200B", "的", "的 ", "助记词",
        "助记词是的", "私钥", "验证码", "验证码是", "密码是", "password is ", "password ", "123456 is ", "code 1234 ", "-----BEGIN PRIVATE KEY-----", "-----BEGIN ", "otpauth://",
        "otpauth", "seed ", "seed phrase ", "private key ", "word 1 ", "\uD800", "\0", "[recovery phrase]", "abandon\n\n",
        "abandon ability able about above absent absorb abstract absurd abuse access accident the ",
        "2fa ", "パスワード", "+1", "a+", "ab+", "api key ", "totp secret ", "sk-", "wc:", "q7Rt ", "q7Rt\n", "password is: ", "\u200Ba",
        "0x9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60 ", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task A_megabyte_of_anything_is_answered(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
        var work = Task.Run(() =>
        {
            SecretScanner.Default.Scan(text);
            return SecretScanner.Default.Redact(text);
        });
        await work.WaitAsync(HangGuard);
    }

    /// <summary>What runs for the first times is not optimised yet, and boxes a value here and there.</summary>
    [Theory]
    [InlineData("Hello, I sent 250 USDT from Binance yesterday, tx 0x9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60. 还没到账，请帮我看一下。")]
    [InlineData("The transaction 9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60 shows as confirmed, my phone says 250.")]
    [InlineData("我从来没有把助记词告诉过任何人，手机上的密码也没有。Mi dirección es TJRabPrwbZy45sbavfcjinPJC18kjpRTv8, ¿me ayudan?")]
    public void Nothing_is_allocated_where_nothing_is_found(string ticket) =>
        Assert.True(SpinWait.SpinUntil(() => AllocatedFor(ticket) == 0, TimeSpan.FromSeconds(20)), $"{AllocatedFor(ticket)} bytes");

    private static long AllocatedFor(string ticket)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        SecretScanner.Default.Scan(ticket);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
