using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>MobileCoin: base58 of CRC-32 and a protocol buffer that holds two keys, and where the fog service is, if there is one.</summary>
/// <remarks>
/// <c>printable.proto</c> and <c>external.proto</c> of MobileCoin. The same wrapping serves payment requests and transfer
/// payloads; the latter hold a secret, and neither is an address.
/// </remarks>
internal sealed class MobileCoinFormat(string notation) : AddressFormat(notation, ShapeOfAll)
{
    private const int ChecksumLength = 4;
    private const byte PublicAddress = 0x0a;
    private const byte FogReportUrl = 0x1a;
    private const byte FogReportId = 0x22;
    private const byte FogAuthoritySignature = 0x2a;
    private const int KeyFieldLength = 36;

    private static FormatShape ShapeOfAll { get; } = Base58Shape.Of([0, 0, 0, 0, PublicAddress], 1 + (2 * KeyFieldLength)) with
    {
        MaxLength = Base58.MaxLongTextLength,
        First = AsciiSet.Of(Base58.BitcoinAlphabet),
    };

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (!reading.TryBase58(out var bytes))
        {
            return reading.Base58Refusal();
        }

        if (bytes.Length <= ChecksumLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        var content = bytes[ChecksumLength..];
        if (content[0] != PublicAddress)
        {
            return FormatMatch.Not(AddressVerdict.Unrecognised);
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Crc32.Of(content))
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        return IsPublicAddress(content) ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.WrongVersion);
    }

    private static bool IsPublicAddress(ReadOnlySpan<byte> content)
    {
        if (!TryTakeField(ref content, PublicAddress, out var address) || !content.IsEmpty)
        {
            return false;
        }

        if (!TryTakeKey(ref address, 0x0a) || !TryTakeKey(ref address, 0x12))
        {
            return false;
        }

        TryTakeField(ref address, FogReportUrl, out _);
        TryTakeField(ref address, FogReportId, out _);
        TryTakeField(ref address, FogAuthoritySignature, out _);
        return address.IsEmpty;
    }

    /// <summary>A field that holds a message whose only field holds 32 bytes.</summary>
    private static bool TryTakeKey(ref ReadOnlySpan<byte> rest, byte tag) =>
        TryTakeField(ref rest, tag, out var key) && key.Length == KeyFieldLength - 2 && key.StartsWith([(byte)0x0a, (byte)0x20]);

    /// <summary>Takes a field of bytes off the front, if its tag is there.</summary>
    private static bool TryTakeField(ref ReadOnlySpan<byte> rest, byte tag, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (rest.Length < 2 || rest[0] != tag)
        {
            return false;
        }

        int length = rest[1];
        var at = 2;
        if (length >= 0x80)
        {
            if (rest.Length < 3 || rest[2] is 0 or >= 0x80)
            {
                return false;
            }

            length = (length & 0x7f) | (rest[2] << 7);
            at = 3;
        }

        if (length > rest.Length - at)
        {
            return false;
        }

        value = rest.Slice(at, length);
        rest = rest[(at + length)..];
        return true;
    }
}
