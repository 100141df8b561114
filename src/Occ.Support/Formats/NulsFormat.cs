namespace Occ.Support;

/// <summary>NULS: the text of the chain, a letter for its length, and base58 of chain, type, 20 bytes and the exclusive or of them all.</summary>
/// <remarks>NULS documentation, "Account module", and <c>AddressTool</c> of nuls-v2. One wrong text in 256 passes.</remarks>
internal sealed class NulsFormat : AddressFormat
{
    private const int Length = 2 + 1 + 20 + 1;

    private readonly byte[] _chain;
    private readonly string _prefix;

    private NulsFormat(string notation, string chain, byte[] chainId)
        : this(notation, chainId, chain + (char)('a' + chain.Length - 1))
    {
    }

    private NulsFormat(string notation, byte[] chainId, string prefix)
        : base(notation, Base58Shape.Of(chainId, Length - chainId.Length).Behind(prefix))
    {
        _chain = chainId;
        _prefix = prefix;
    }

    /// <summary>The format of the chain with a text, <c>NULS</c> or <c>tNULS</c>.</summary>
    public static NulsFormat Of(string chain) => new($"nuls({chain})", chain, chain switch
    {
        "NULS" => [0x01, 0x00],
        "tNULS" => [0x02, 0x00],
        _ => throw new FormatException($"NULS has no chain '{chain}'."),
    });

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (!reading.Text.StartsWith(_prefix, StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var letters = reading.Text[_prefix.Length..];
        Span<byte> bytes = stackalloc byte[Base58.MaxTextLength];
        var length = Base58.Decode(letters, bytes);
        if (length != Length)
        {
            return length < 0 ? Base58Refusal.Of(letters, _prefix.Length) : FormatMatch.Not(AddressVerdict.WrongLength);
        }

        byte all = 0;
        foreach (var b in bytes[..Length])
        {
            all ^= b;
        }

        if (all != 0)
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        return bytes.StartsWith(_chain) && KindOf(bytes[2]) is { } kind
            ? FormatMatch.Valid(kind)
            : FormatMatch.Not(AddressVerdict.WrongVersion, _prefix.Length);
    }

    private static string? KindOf(byte type) => type switch
    {
        1 => "account",
        2 => "contract",
        3 => "multisig",
        _ => null,
    };
}
