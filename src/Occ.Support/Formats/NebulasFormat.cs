namespace Occ.Support;

/// <summary>Nebulas: the byte 19, a type, 20 bytes, and SHA3-256.</summary>
/// <remarks>Nebulas documentation, "Accounts"; the first letter is always n.</remarks>
internal static class NebulasFormat
{
    private const byte Padding = 0x19;
    private const byte Account = 0x57;
    private const byte Contract = 0x58;

    /// <summary>Accounts and contracts.</summary>
    public static AddressFormat[] All() =>
    [
        new Base58CheckFormat("nebulas(account)", [Padding, Account], 20, "account", Digests.Sha3),
        new Base58CheckFormat("nebulas(contract)", [Padding, Contract], 20, "contract", Digests.Sha3),
    ];
}
