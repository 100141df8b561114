namespace Occ.Support;

/// <summary>Cardano's addresses of the Shelley era: a header of type and network, then credentials, in bech32 of any length.</summary>
/// <remarks>CIP-19 (headers, lengths, prefixes) and CIP-5 (human-readable parts).</remarks>
internal static class CardanoShelleyFormat
{
    private const int Credential = 28;
    private const int EnterpriseLength = 1 + Credential;
    private const int BaseLength = EnterpriseLength + Credential;
    private const int MaxPointerLength = EnterpriseLength + 30;

    /// <summary>The payment and reward formats of one network.</summary>
    /// <param name="main">Whether it is the main network; the header's low four bits say so too.</param>
    public static AddressFormat[] All(bool main)
    {
        var suffix = main ? "" : "_test";
        var network = main ? 1 : 0;
        return
        [
            new Bech32Format($"cardano(addr{suffix})", "addr" + suffix, Bech32.Bech32Constant, (EnterpriseLength, MaxPointerLength),
                payload => (payload[0] & 15) == network ? PaymentKind(payload) : null),
            new Bech32Format($"cardano(stake{suffix})", "stake" + suffix, Bech32.Bech32Constant, (EnterpriseLength, EnterpriseLength),
                payload => (payload[0] & 15) == network && payload[0] >> 4 is 14 or 15 ? "reward" : null),
        ];
    }

    private static string? PaymentKind(ReadOnlySpan<byte> payload) => (payload[0] >> 4) switch
    {
        <= 3 when payload.Length == BaseLength => "base",
        4 or 5 when HasPointer(payload[EnterpriseLength..]) => "pointer",
        6 or 7 when payload.Length == EnterpriseLength => "enterprise",
        _ => null,
    };

    /// <summary>A pointer is three numbers, each in groups of seven bits with the high bit set on all but the last.</summary>
    private static bool HasPointer(ReadOnlySpan<byte> pointer)
    {
        var numbers = 0;
        var length = 0;
        foreach (var b in pointer)
        {
            length++;
            if (length > 10)
            {
                return false;
            }

            if ((b & 0x80) == 0)
            {
                numbers++;
                length = 0;
            }
        }

        return numbers == 3 && length == 0;
    }
}

/// <summary>Cardano's addresses of the Byron era: base58 of CBOR, with a CRC-32.</summary>
/// <remarks>CIP-19, "Byron Addresses": [24(bytes), crc32]; inside, [root, attributes, type]. Attribute 2 names a test network.</remarks>
internal sealed class CardanoByronFormat(string notation, bool main)
    : AddressFormat(notation, new(40, 256, AsciiSet.Of(Base58.BitcoinAlphabet)))
{
    public override FormatMatch Check(ref AddressReading reading)
    {
        if (!reading.TryBase58(out var bytes))
        {
            return Base58.IndexOfForeign(reading.Text) is var foreign and >= 0
                ? FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign)
                : FormatMatch.Not(AddressVerdict.TooLong);
        }

        // 82 array of two, d8 18 tag 24, then a byte string
        if (bytes is not [0x82, 0xd8, 0x18, ..])
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion);
        }

        var cbor = new CborCursor(bytes[3..]);
        if (!cbor.TryByteString(out var payload) || !cbor.TryUnsigned(out var stated) || !cbor.AtEnd || stated > uint.MaxValue)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (Crc32.Of(payload) != stated)
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        return ReadPayload(payload) is { } isMain
            ? isMain == main ? FormatMatch.Valid("byron") : FormatMatch.Not(AddressVerdict.WrongVersion)
            : FormatMatch.Not(AddressVerdict.WrongLength);
    }

    /// <summary>Whether the payload is of the main network, or null where it is no payload.</summary>
    private static bool? ReadPayload(ReadOnlySpan<byte> payload)
    {
        var cbor = new CborCursor(payload);
        if (!cbor.TryArray(out var items) || items != 3 || !cbor.TryByteString(out var root) || root.Length != 28 || !cbor.TryMap(out var attributes))
        {
            return null;
        }

        var isMain = true;
        for (ulong i = 0; i < attributes; i++)
        {
            if (!cbor.TryUnsigned(out var key) || !cbor.TryByteString(out _))
            {
                return null;
            }

            isMain &= key != 2;
        }

        return cbor.TryUnsigned(out var type) && type <= 3 && cbor.AtEnd ? isMain : null;
    }
}
