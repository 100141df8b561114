namespace Occ.Support;

/// <summary>Mixin: <c>XIN</c>, base58 of two public keys, and the first four bytes of SHA3-256 over both with the letters in front.</summary>
/// <remarks>MixinNetwork/mixin, common/address.go.</remarks>
internal static class MixinFormats
{
    private const int KeysLength = 64;

    /// <summary>The address of one account, and that of several members.</summary>
    public static AddressFormat[] All() =>
        [new Base58CheckFormat("mixin(account)", [], KeysLength, "account", static (data, hash) => Sha3Behind("XIN"u8, data, hash), "XIN", isSlow: true), new MixinMembersFormat()];

    /// <summary>SHA3-256 over a text and data.</summary>
    public static void Sha3Behind(ReadOnlySpan<byte> text, ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Span<byte> both = stackalloc byte[text.Length + data.Length];
        text.CopyTo(both);
        data.CopyTo(both[text.Length..]);
        Digests.Sha3(both, hash);
    }
}

/// <summary>Mixin: <c>MIX</c> and base58 of version 2, how many members must sign, how many there are, the members, and a checksum.</summary>
/// <remarks>MixinNetwork/bot-api-nodejs-client, src/client/utils/address.ts: members are user ids of 16 bytes, or keys of 64.</remarks>
internal sealed class MixinMembersFormat() : AddressFormat("mixin(members)", new(MinLetters, Base58.MaxLongTextLength, AsciiSet.OfLetter('M')))
{
    private const string Prefix = "MIX";
    private const int MinLetters = 34; // one user id
    private const byte Version = 2;
    private const int HeaderLength = 3;
    private const int UserLength = 16;
    private const int KeysLength = 64;
    private const int ChecksumLength = 4;
    private const int MaxMembers = 64;

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (!reading.Text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var letters = new AddressReading(reading.Text[Prefix.Length..], stackalloc byte[AddressReading.ScratchLength]);
        if (!letters.TryBase58(out var bytes))
        {
            return Base58Refusal.Of(letters.Text, Prefix.Length);
        }

        if (bytes.Length < HeaderLength + UserLength + ChecksumLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> hash = stackalloc byte[32];
        MixinFormats.Sha3Behind("MIX"u8, bytes[..^ChecksumLength], hash);
        if (!hash[..ChecksumLength].SequenceEqual(bytes[^ChecksumLength..]))
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        if (bytes[0] != Version)
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, Prefix.Length);
        }

        var (threshold, members, length) = (bytes[1], bytes[2], bytes.Length - HeaderLength - ChecksumLength);
        var isWhole = threshold > 0 && threshold <= members && members <= MaxMembers && (length == members * UserLength || length == members * KeysLength);
        return isWhole ? FormatMatch.Valid("members") : FormatMatch.Not(AddressVerdict.WrongLength);
    }
}
