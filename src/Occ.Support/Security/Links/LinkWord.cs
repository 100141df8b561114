namespace Occ.Support;

/// <summary>What a word in the name of a site tells.</summary>
[Flags]
internal enum LinkWord
{
    /// <summary>Nothing: it is no word.</summary>
    None = 0,

    /// <summary>An ordinary word or a first name.</summary>
    Plain = 1,

    /// <summary>A word that says nothing of its own beside a name: <c>my</c>, <c>online</c>, <c>com</c>.</summary>
    Affix = 2,

    /// <summary>What a service calls its pages, and an imitation its own: <c>login</c>, <c>support</c>.</summary>
    Service = 4,

    /// <summary>What wallets are about: <c>wallet</c>, <c>swap</c>, <c>staking</c>.</summary>
    Lure = 8,

    /// <summary>What people are lured with: <c>airdrop</c>, <c>claim</c>, <c>restore</c>.</summary>
    Bait = 16,

    /// <summary>What tells an imitation from a name that happens to hold the brand's.</summary>
    Telling = Service | Lure | Bait,
}
