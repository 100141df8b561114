namespace Occ.Support;

/// <summary>What a check of one text against one network found. It never holds the text.</summary>
/// <remarks>The default value is <see cref="AddressVerdict.Unrecognised"/>: nothing is valid unless a check said so.</remarks>
public readonly record struct AddressCheck
{
    private readonly string? _kind;
    private readonly IReadOnlyList<Network>? _fits;
    private readonly int _position;
    private readonly int _length;

    internal AddressCheck(Network network, FormatMatch match)
    {
        Network = network;
        Verdict = match.Verdict;
        _kind = match.Kind;
        (_position, _length) = match.Position < 0 || match.Verdict == AddressVerdict.Unrecognised ? (0, 0) : (match.Position, 1);
    }

    internal AddressCheck(Network network, Recognition recognition)
        : this(network, recognition.Verdict, recognition.Where, recognition.Kind)
    {
    }

    internal AddressCheck(Network network, AddressVerdict verdict, Range? where = null, string kind = "", IReadOnlyList<Network>? fits = null)
    {
        Network = network;
        Verdict = verdict;
        _kind = kind;
        _fits = fits;
        (_position, _length) = where is { } w ? (w.Start.Value, w.End.Value - w.Start.Value) : (0, 0);
    }

    /// <summary>How near the text is to an address of the network.</summary>
    public AddressVerdict Verdict { get; }

    /// <summary>Whether the text is accepted, with or without a checksum in it.</summary>
    public bool IsValid => Verdict.IsValid();

    /// <summary>The network that was asked for; null only in the default value.</summary>
    public Network? Network { get; }

    /// <summary>
    /// What the address stands for, such as <c>p2wpkh</c> or <c>contract</c>, or which kind of name, key or request the text is
    /// instead, such as <c>ens</c>, <c>zpub</c> or <c>bolt11-invoice</c>; empty where nothing is known.
    /// </summary>
    public string Kind => _kind ?? "";

    /// <summary>Where the fault is, or where the address stands inside other text, in UTF-16 code units; null where no place can be named.</summary>
    public int? Position => _length == 0 ? null : _position;

    /// <summary>How many UTF-16 code units from <see cref="Position"/> on are meant; 0 where there is no position.</summary>
    public int Length => _length;

    /// <summary>The networks that the text does fit, best first, where it does not fit the one asked for.</summary>
    public IReadOnlyList<Network> Fits => _fits ?? [];

    /// <summary>The verdict in words that a support agent can read out.</summary>
    /// <param name="language">A BCP-47 tag; English where the library lacks the language.</param>
    public string Explain(string? language) => AddressTexts.Explain(this, language);
}
