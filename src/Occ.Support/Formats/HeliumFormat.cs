namespace Occ.Support;

/// <summary>Helium's old chain: base58check of version 0, the type of a key, and the key.</summary>
/// <remarks>helium-js, packages/address: the high half of the type is the network, 0 for main.</remarks>
internal static class HeliumFormat
{
    private const byte Version = 0x00;
    private const byte EccCompact = 0x00;
    private const byte Ed25519 = 0x01;
    private const byte Multisig = 0x02;
    private const int MultisigLength = 2 + 2 + 32; // the numbers of signers, and a multihash of SHA-256

    /// <summary>The key types of people's accounts on the main network.</summary>
    public static AddressFormat[] All() =>
    [
        new Base58CheckFormat("helium(ecc-compact)", [Version, EccCompact], 32, "account"),
        new Base58CheckFormat("helium(ed25519)", [Version, Ed25519], 32, "account"),
        new Base58CheckFormat("helium(multisig)", [Version, Multisig], MultisigLength, "multisig"),
    ];
}
