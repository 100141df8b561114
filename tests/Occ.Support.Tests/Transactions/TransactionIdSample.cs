using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using Occ.Support.Tests.Formats;

namespace Occ.Support.Tests.Transactions;

/// <summary>An id made from 32 bytes by encoders that are not the library's (but for the KangarooTwelve of Qubic): its canonical spelling and its variants.</summary>
internal sealed record TransactionIdSample(string Canonical, string[] Variants)
{
    /// <summary>Whether a text of another length is an id too, by plain arithmetic; never where the length is fixed.</summary>
    public Func<string, bool> IsAlso { get; init; } = _ => false;

    private const uint Bech32m = 0x2bc830a3;

    public static IReadOnlyDictionary<string, Func<byte[], TransactionIdSample>> All { get; } = new Dictionary<string, Func<byte[], TransactionIdSample>>
    {
        ["utxo-hex64"] = b => new(Lower(b), [Upper(b), Lower(b) + ":0", Lower(b) + "#12", Lower(b) + "_3", Lower(b) + "i7", "blockchain:/tx/" + Lower(b), "0x" + Lower(b)]),
        ["hex64"] = b => new(Lower(b), [Upper(b), "0x" + Lower(b)]),
        ["hex64-output"] = b => new(Lower(b), [Upper(b), "0x" + Lower(b), Lower(b) + "#0"]),
        ["hex64-scalar"] = b => new(Lower(b), [Upper(b)]),
        ["hex64-upper"] = b => new(Upper(b), [Lower(b), "0x" + Lower(b), Convert.ToBase64String(b)]),
        ["cosmos-or-0x"] = b => new(Upper(b), [Lower(b), "0x" + Lower(b)]),
        ["evm-hex64"] = b => new("0x" + Lower(b), ["0X" + Upper(b), Lower(b), "0x" + Upper(b)]),
        ["0x-hex64"] = b => new("0x" + Lower(b), [Lower(b), "0x" + Upper(b)]),
        ["felt"] = b => new("0x0" + Lower(b)[..^1], ["0x" + Lower(b)[..^1], "0x0" + Upper(b)[..^1]]) { IsAlso = IsFelt },
        ["substrate"] = b => new("0x" + Lower(b), [Lower(b)]),
        ["base58-32"] = b => new(SimpleBase.Base58.Bitcoin.Encode(b), []) { IsAlso = t => IsBase58(t, 32) },
        ["base58-64"] = b => new(SimpleBase.Base58.Bitcoin.Encode([.. b, .. b[..31], 0x0f]), []) { IsAlso = t => IsBase58(t, 64) && SimpleBase.Base58.Bitcoin.Decode(t)[^1] <= 0x10 },
        ["tezos"] = b => new(Base58Check([0x05, 0x74], b), []),
        ["mina"] = b => new(Base58Check([0x1d, 0x20], b), []),
        ["th"] = b => new("th_" + Base58Check([], b), []),
        ["massa"] = b => new("O" + Base58Check([0], b), []),
        ["cb58"] = b => new(SimpleBase.Base58.Bitcoin.Encode([.. b, .. SHA256.HashData(b)[^4..]]), []),
        ["bech32m-txid"] = b => Bech32("txid_rdx", b),
        ["bech32m-txid(txid_rdx)"] = b => Bech32("txid_rdx", b),
        ["bech32m-txid(txid_tdx_2_)"] = b => Bech32("txid_tdx_2_", b),
        ["bech32m-at"] = b => Bech32("at", b),
        ["base32-52"] = b => new(SimpleBase.Base32.Rfc4648.Encode(b), []),
        ["cid"] = b => new("b" + Lower32([0x01, 0x71, 0xa0, 0xe4, 0x02, 0x20, .. b]), []),
        ["base64-32"] = b => new(Convert.ToBase64String(b), [Url(b), Url(b) + "=", Uri.EscapeDataString(Convert.ToBase64String(b)), Lower(b)]),
        ["base64url-32"] = b => new(Url(b), []),
        ["hedera"] = b => Hedera(b),
        ["hex40"] = b => new(Lower(b)[..40], [Upper(b)[..40]]),
        ["koinos"] = b => new("0x1220" + Lower(b), []),
        ["multihash"] = b => new("1220" + Lower(b), []),
        ["qubic"] = b => Qubic(b),
        ["decimal-or-hex64"] = b => new((BitConverter.ToUInt64(b) | 1UL << 60).ToString(NumberFormatInfo.InvariantInfo), []) { IsAlso = t => IsNumber(t, 1, ulong.MaxValue) },
    };

    /// <summary>The ids that a row names behind its first family: accepted beside the network's own.</summary>
    public static IReadOnlyDictionary<string, Func<byte[], TransactionIdSample>> Further { get; } = new Dictionary<string, Func<byte[], TransactionIdSample>>
    {
        ["cb58"] = b => All["cb58"](b),
        ["base58-64-old"] = b => new(SimpleBase.Base58.Bitcoin.Encode([.. b, .. b]), []) { IsAlso = t => IsBase58(t, 64) || IsBase58(t, 32) },
        ["wtxid128"] = b => new(Lower(b) + Lower(b), []),
        ["ctid(0)"] = b => new("C" + Upper(b)[..11] + "0000", []),
        ["ctid(1)"] = b => new("C" + Upper(b)[..11] + "0001", []),
        ["ledger-version"] = b => new(BitConverter.ToUInt32(b).ToString(NumberFormatInfo.InvariantInfo), []) { IsAlso = t => IsNumber(t, 0, ulong.MaxValue) },
        ["block-index"] = b => new(BitConverter.ToUInt32(b).ToString(NumberFormatInfo.InvariantInfo), []) { IsAlso = t => IsNumber(t, 0, ulong.MaxValue) },
        ["toid"] = b => new((BitConverter.ToUInt32(b) + (1L << 40)).ToString(NumberFormatInfo.InvariantInfo), []) { IsAlso = t => IsNumber(t, 1UL << 32, long.MaxValue) },
    };

    private static bool IsBase58(string text, int length) =>
        text.All(SimpleBase.Base58Alphabet.Bitcoin.Value.Contains) && SimpleBase.Base58.Bitcoin.Decode(text).Length == length;

    private static bool IsFelt(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) && text.Length is > 56 and <= 66 && BigInteger.TryParse("0" + text[2..], NumberStyles.AllowHexSpecifier, NumberFormatInfo.InvariantInfo, out var number)
        && number < BigInteger.Pow(2, 251) + (17 * BigInteger.Pow(2, 192)) + 1;

    private static bool IsNumber(string text, ulong least, ulong most) =>
        ulong.TryParse(text, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) && number >= least && number <= most && (text[0] != '0' || text.Length == 1);

    private static string Lower(byte[] bytes) => Convert.ToHexString(bytes).ToLowerInvariant();

    private static string Upper(byte[] bytes) => Convert.ToHexString(bytes);

    private static string Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Lower32(byte[] bytes) => SimpleBase.Base32.Rfc4648.Encode(bytes).ToLowerInvariant();

    private static string Base58Check(byte[] version, byte[] bytes)
    {
        byte[] content = [.. version, .. bytes];
        return SimpleBase.Base58.Bitcoin.Encode([.. content, .. SHA256.HashData(SHA256.HashData(content))[..4]]);
    }

    private static TransactionIdSample Bech32(string prefix, byte[] bytes)
    {
        var text = PlainBech32.Encode(prefix, PlainBech32.Regroup(bytes), Bech32m);
        return new(text, [text.ToUpperInvariant()]);
    }

    private static TransactionIdSample Qubic(byte[] bytes)
    {
        Span<byte> hash = stackalloc byte[4];
        hash.Clear();
        KangarooTwelve.Hash(bytes, hash[..3]);
        var parts = Enumerable.Range(0, 4).Select(i => Letters(BitConverter.ToUInt64(bytes, 8 * i), 14));
        return new(string.Concat(parts) + Letters(BitConverter.ToUInt32(hash) & 0x3ffff, 4), []);
    }

    private static string Letters(ulong number, int count)
    {
        var letters = new char[count];
        for (var i = 0; i < count; i++, number /= 26)
        {
            letters[i] = (char)('a' + (number % 26));
        }

        return new(letters);
    }

    private static TransactionIdSample Hedera(byte[] bytes)
    {
        var account = 1 + BitConverter.ToUInt16(bytes);
        var seconds = 1_600_000_000 + BitConverter.ToUInt16(bytes, 2);
        var nanoseconds = (BitConverter.ToUInt32(bytes, 4) % 1_000_000_000).ToString("D9", NumberFormatInfo.InvariantInfo);
        return new($"0.0.{account}-{seconds}-{nanoseconds}", [$"0.0.{account}@{seconds}.{nanoseconds}", $"00{account}{seconds}{nanoseconds}"])
        {
            IsAlso = t => t.Split('-') is [var payer, { Length: 10 }, { Length: > 0 and < 10 } rest] && rest.All(char.IsAsciiDigit)
                && payer.Split('.') is { Length: 3 } numbers && numbers.All(n => n.Length > 0 && n.All(char.IsAsciiDigit)), // zeros in front may be left out
        };
    }
}
