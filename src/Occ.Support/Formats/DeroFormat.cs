namespace Occ.Support;

/// <summary>DERO's addresses in bech32: version 1 and a compressed public key; an integrated one carries arguments in CBOR behind it.</summary>
/// <remarks>derohe, rpc/address.go: dero and deroi are the prefixes of the main network. A compressed key is a number below the field's order and the sign.</remarks>
internal static class DeroFormat
{
    private const int AccountLength = 34;
    private const int MaxIntegratedLength = 300;
    private const int CborMap = 5;

    /// <summary>The format of one prefix; those that end in <c>i</c> are of integrated addresses.</summary>
    public static AddressFormat Of(string humanReadablePart)
    {
        var notation = $"dero({humanReadablePart})";
        return humanReadablePart.EndsWith('i')
            ? new Bech32Format(notation, humanReadablePart, Bech32.Bech32Constant, (AccountLength + 1, MaxIntegratedLength), IntegratedKind)
            : new Bech32Format(notation, humanReadablePart, Bech32.Bech32Constant, (AccountLength, AccountLength), AccountKind);
    }

    private static string? AccountKind(ReadOnlySpan<byte> payload) => payload.Length == AccountLength && HasKey(payload) ? "account" : null;

    private static string? IntegratedKind(ReadOnlySpan<byte> payload) =>
        payload.Length > AccountLength && HasKey(payload) && payload[AccountLength] >> 5 == CborMap ? "integrated" : null;

    private static bool HasKey(ReadOnlySpan<byte> payload) => payload[0] == 1 && payload[1] <= 0x30 && payload[AccountLength - 1] <= 1;
}
