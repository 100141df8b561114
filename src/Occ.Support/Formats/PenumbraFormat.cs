namespace Occ.Support;

/// <summary>An address of Penumbra: diversifier, transmission key and clue key, jumbled and in bech32m.</summary>
/// <remarks>
/// Penumbra protocol, "Addresses". The transmission key is the number of a point on decaf377 and so below the order of the field,
/// least significant byte first. <c>penumbracompat1</c> is the same in bech32, for chains that read nothing else.
/// </remarks>
internal static class PenumbraFormat
{
    private const int Length = 80;
    private const int DiversifierLength = 16;
    private const int KeyLength = 32;

    /// <summary>The order of decaf377's field, most significant byte first.</summary>
    private static ReadOnlySpan<byte> FieldOrder =>
    [
        0x12, 0xab, 0x65, 0x5e, 0x9a, 0x2c, 0xa5, 0x56, 0x60, 0xb4, 0x4d, 0x1e, 0x5c, 0x37, 0xb0, 0x01,
        0x59, 0xaa, 0x76, 0xfe, 0xd0, 0x00, 0x00, 0x01, 0x0a, 0x11, 0x80, 0x00, 0x00, 0x00, 0x00, 0x01,
    ];

    /// <summary>The formats of a network: its own, and the one for transfers from other chains.</summary>
    public static AddressFormat[] All(string humanReadablePart) =>
    [
        new Bech32Format($"penumbra({humanReadablePart})", humanReadablePart, Bech32.Bech32mConstant, (Length, Length), p => KindOf(p, "account")),
        new Bech32Format(
            $"penumbra({humanReadablePart}compat1)", humanReadablePart + "compat1", Bech32.Bech32Constant, (Length, Length), p => KindOf(p, "account-compatible")),
    ];

    private static string? KindOf(ReadOnlySpan<byte> payload, string kind)
    {
        if (payload.Length != Length)
        {
            return null;
        }

        Span<byte> address = stackalloc byte[Length];
        payload.CopyTo(address);
        F4Jumble.TryUndo(address);
        var key = address.Slice(DiversifierLength, KeyLength);
        key.Reverse();
        return key.SequenceCompareTo(FieldOrder) < 0 ? kind : null;
    }
}
