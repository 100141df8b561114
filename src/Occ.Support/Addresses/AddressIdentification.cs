namespace Occ.Support;

/// <summary>All networks that accept a text as an address. It never holds the text.</summary>
/// <param name="Verdict">The best verdict of any network; <see cref="AddressVerdict.Unrecognised"/> by default.</param>
public readonly record struct AddressIdentification(AddressVerdict Verdict)
{
    private readonly string? _kind;
    private readonly IReadOnlyList<Network>? _networks;

    internal AddressIdentification(AddressVerdict verdict, string kind, IReadOnlyList<Network> networks)
        : this(verdict)
    {
        _kind = kind;
        _networks = networks;
    }

    /// <summary>What the address stands for on the first network; empty where there is none.</summary>
    public string Kind => _kind ?? "";

    /// <summary>The networks, best first: main networks before test networks, the best known before the rest.</summary>
    public IReadOnlyList<Network> Networks => _networks ?? [];

    /// <summary>Whether some network accepts the text.</summary>
    public bool IsValid => Verdict.IsValid();
}
