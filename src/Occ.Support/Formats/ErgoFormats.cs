namespace Occ.Support;

/// <summary>Ergo: a byte of network and type, the content, and four bytes of BLAKE2b-256.</summary>
/// <remarks>Ergo documentation, "Address encoding"; <c>ErgoAddress.scala</c>. A public key is a point, so it begins with 2 or 3.</remarks>
internal static class ErgoFormats
{
    private const int PublicKey = 1;
    private const int ScriptHash = 2;
    private const int Script = 3;

    /// <summary>The formats of a network, <c>main</c> or <c>test</c>.</summary>
    public static AddressFormat[] All(string network)
    {
        var first = network switch
        {
            "main" => 0x00,
            "test" => 0x10,
            _ => throw new FormatException($"Ergo has no network '{network}'."),
        };
        return
        [
            new Base58CheckFormat($"ergo({network};p2pk-02)", [(byte)(first + PublicKey), 0x02], 32, "p2pk", Digests.Blake2b256),
            new Base58CheckFormat($"ergo({network};p2pk-03)", [(byte)(first + PublicKey), 0x03], 32, "p2pk", Digests.Blake2b256),
            new Base58CheckFormat($"ergo({network};p2sh)", [(byte)(first + ScriptHash)], 24, "p2sh", Digests.Blake2b256),
            new ErgoScriptFormat($"ergo({network};p2s)", (byte)(first + Script)),
        ];
    }
}

/// <summary>An address that holds a whole script of Ergo, of any length.</summary>
internal sealed class ErgoScriptFormat(string notation, byte version) : AddressFormat(notation, ShapeOf(version))
{
    private const int ChecksumLength = 4;
    private const int MinLength = 1 + 1 + ChecksumLength;

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (!reading.TryBase58(out var bytes))
        {
            return reading.Base58Refusal();
        }

        if (bytes.Length < MinLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (bytes[0] != version)
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, 0);
        }

        Span<byte> hash = stackalloc byte[32];
        Digests.Blake2b256(bytes[..^ChecksumLength], hash);
        return hash[..ChecksumLength].SequenceEqual(bytes[^ChecksumLength..])
            ? FormatMatch.Valid("p2s")
            : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    /// <summary>The version is not zero, so no text begins with the letter for a zero byte.</summary>
    private static FormatShape ShapeOf(byte version) => Base58Shape.Of([version], MinLength - 1) with
    {
        MaxLength = Base58.MaxLongTextLength,
        First = AsciiSet.Of(Base58.BitcoinAlphabet.AsSpan(1)),
    };
}
