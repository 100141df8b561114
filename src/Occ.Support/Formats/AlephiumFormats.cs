using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>Alephium: base58 of a type byte and a lock; only the types without a group carry a checksum.</summary>
/// <remarks><c>LockupScript.scala</c> of Alephium's node and <c>address.ts</c> of alephium-web3.</remarks>
internal static class AlephiumFormats
{
    private const int HashLength = 32;
    private const byte KeyHash = 0;
    private const byte ScriptHash = 2;
    private const byte Contract = 3;
    private const byte Key = 4;
    private const byte KeysHash = 5;

    /// <summary>All types; a key may be of secp256k1, secp256r1, ed25519 or WebAuthn.</summary>
    public static AddressFormat[] All() =>
    [
        new Base58BytesFormat("alephium(p2pkh)", [KeyHash], HashLength, "p2pkh"),
        new AlephiumMultisigFormat("alephium(p2mpkh)"),
        new Base58BytesFormat("alephium(p2sh)", [ScriptHash], HashLength, "p2sh"),
        new Base58BytesFormat("alephium(contract)", [Contract], HashLength, "contract"),
        new AlephiumGrouplessFormat("alephium(p2pk-secp256k1)", [Key, 0], 33, "p2pk"),
        new AlephiumGrouplessFormat("alephium(p2pk-secp256r1)", [Key, 1], 33, "p2pk"),
        new AlephiumGrouplessFormat("alephium(p2pk-ed25519)", [Key, 2], 32, "p2pk"),
        new AlephiumGrouplessFormat("alephium(p2pk-webauthn)", [Key, 3], 33, "p2pk"),
        new AlephiumGrouplessFormat("alephium(p2hmpk)", [KeysHash], HashLength, "p2hmpk"),
    ];
}

/// <summary>An address of Alephium that belongs to no group until a colon and the number of one stand behind it.</summary>
internal sealed class AlephiumGrouplessFormat : AddressFormat
{
    private const int SuffixLength = 2;

    private readonly Base58CheckFormat _lock;

    public AlephiumGrouplessFormat(string notation, byte[] version, int payloadLength, string kind)
        : this(notation, new Base58CheckFormat(notation, version, payloadLength, kind, HashBehindType))
    {
    }

    private AlephiumGrouplessFormat(string notation, Base58CheckFormat withoutGroup)
        : base(notation, withoutGroup.Shape with { MaxLength = withoutGroup.Shape.MaxLength + SuffixLength })
    {
        _lock = withoutGroup;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (text.Length <= SuffixLength || text[^SuffixLength] != ':')
        {
            return _lock.Check(ref reading);
        }

        if (text[^1] is < '0' or > '3')
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, text.Length - 1);
        }

        var withoutGroup = new AddressReading(text[..^SuffixLength], stackalloc byte[AddressReading.ScratchLength]);
        return _lock.Check(ref withoutGroup);
    }

    /// <summary>Daniel Bernstein's hash of 32 bits, over all but the type byte.</summary>
    private static void HashBehindType(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        uint sum = 5381;
        foreach (var b in data[1..])
        {
            sum = (sum * 33) + b;
        }

        BinaryPrimitives.WriteUInt32BigEndian(hash, sum);
    }
}

/// <summary>An address of Alephium that m of n keys open: the number of keys, their hashes, and m.</summary>
internal sealed class AlephiumMultisigFormat(string notation) : AddressFormat(notation, ShapeOfAll)
{
    private const byte Type = 1;
    private const int HashLength = 32;
    private const int MaxKeys = 25; // more do not fit in the longest text, and fewer than 32 are written in one byte
    private const int FrameLength = 3;

    private static FormatShape ShapeOfAll { get; } = Base58Shape.Of([Type], FrameLength - 1 + HashLength) with
    {
        MaxLength = Base58.MaxLongTextLength,
        First = AsciiSet.Of(Base58.BitcoinAlphabet.AsSpan(1)),
    };

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (!reading.TryBase58(out var bytes))
        {
            return reading.Base58Refusal();
        }

        if (bytes.Length < FrameLength + HashLength || bytes[0] != Type)
        {
            return FormatMatch.Not(AddressVerdict.Unrecognised);
        }

        int keys = bytes[1];
        return keys is > 0 and <= MaxKeys && bytes.Length == FrameLength + (keys * HashLength) && bytes[^1] > 0 && bytes[^1] <= keys
            ? FormatMatch.Unchecked("p2mpkh")
            : FormatMatch.Not(AddressVerdict.WrongLength);
    }
}
