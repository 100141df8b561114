using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Occ.Support.Samples.Tests;

/// <summary>Texts for the tests, made by an encoder: no real address or id stands in the repository.</summary>
internal static class Samples
{
    /// <summary>The second English phrase of BIP-39's own test vectors: everybody knows it.</summary>
    public const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    private const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    public static string TronAddress { get; } = Base58Check([0x41, .. SHA256.HashData("an account"u8)[..20]]);

    public static string TransactionId { get; } = Convert.ToHexString(SHA256.HashData("a transaction"u8)).ToLowerInvariant();

    /// <summary>The message of a customer whose withdrawal did not arrive.</summary>
    public static string Message { get; } = $"我昨天从币安提了 250 USDT 到 TRC20 地址 {TronAddress}，6个小时还没到账，交易哈希 {TransactionId}";

    private static string Base58Check(byte[] payload)
    {
        byte[] whole = [.. payload, .. SHA256.HashData(SHA256.HashData(payload))[..4]];
        var number = new BigInteger(whole, isUnsigned: true, isBigEndian: true);
        var text = new StringBuilder();
        for (; number > 0; number /= Base58.Length)
        {
            text.Insert(0, Base58[(int)(number % Base58.Length)]);
        }

        return text.ToString();
    }
}
