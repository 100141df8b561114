using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Says whether a text is an address of a network, of which networks it is one, and why not.</summary>
/// <remarks>
/// "Valid" means well formed by the network's own specification. Whether the account exists, belongs to anybody or is the
/// right one, nobody can say offline. Any text is answered, never with an exception, in time bounded whatever its length;
/// a valid address is checked without allocating.
/// </remarks>
public sealed class AddressValidator
{
    /// <summary>Texts of more UTF-16 code units than this are no address of any network.</summary>
    public const int MaxTextLength = 1100;

    private readonly NetworkTable _table;
    private readonly Lazy<AddressIndex> _index;

    /// <summary>A validator over the networks that ship with the library.</summary>
    public AddressValidator()
        : this(NetworkTable.BuiltIn)
    {
    }

    /// <summary>A validator over a table of networks.</summary>
    public AddressValidator(NetworkTable table)
    {
        _table = Guard.Against.Null(table);
        _index = new(() => new(table));
    }

    /// <summary>Checks a text, strictly as it stands, against the network with an id of the table.</summary>
    /// <exception cref="ArgumentException">There is no such network.</exception>
    public AddressCheck Check(ReadOnlySpan<char> text, string networkId) => Check(text, _table.Get(networkId));

    /// <summary>Checks a text, strictly as it stands, against one network.</summary>
    /// <param name="text">Any text. White space, quotes or a ticker around an address are reported, not taken away.</param>
    /// <param name="network">The network.</param>
    [SkipLocalsInit]
    public AddressCheck Check(ReadOnlySpan<char> text, Network network)
    {
        Guard.Against.Null(network);
        if (text.IsEmpty || text.Length > MaxTextLength)
        {
            return new(network, text.IsEmpty ? AddressVerdict.Empty : AddressVerdict.TooLong);
        }

        Span<byte> scratch = stackalloc byte[AddressReading.ScratchLength];
        var reading = new AddressReading(text, scratch);
        var nearest = AddressRefusals.Nearest(ref reading, network);
        return nearest.Verdict.IsValid() ? new(network, nearest) : AddressRefusals.Refuse(ref reading, network, nearest, _index.Value);
    }

    /// <summary>Finds the networks that accept a text, strictly as it stands.</summary>
    /// <param name="text">Any text.</param>
    [SkipLocalsInit]
    public AddressIdentification Identify(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxTextLength)
        {
            return new(text.IsEmpty ? AddressVerdict.Empty : AddressVerdict.TooLong);
        }

        Span<byte> scratch = stackalloc byte[AddressReading.ScratchLength];
        var reading = new AddressReading(text, scratch);
        return AddressSearch.Identify(_index.Value, ref reading);
    }

    /// <summary>Finds the networks that accept a text, those named nearby first.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="context">What stands around the text, such as the message it was found in: tickers and names of networks in it settle the order.</param>
    public AddressIdentification Identify(ReadOnlySpan<char> text, ReadOnlySpan<char> context)
    {
        var found = Identify(text);
        return found.Networks.Count < 2 || context.IsEmpty ? found : new(found.Verdict, found.Kind, NetworkContext.NamedFirst(found.Networks, context));
    }

    /// <summary>The canonical spelling of an address, such as EIP-55 case; null where the network does not accept the text.</summary>
    /// <remarks>Only valid text is spelled out. A wrong address is never corrected: money follows what is printed.</remarks>
    public string? Canonical(ReadOnlySpan<char> text, Network network) => AcceptingFormat(text, network)?.Canonical(text);

    /// <summary>Whether a key can stand behind an address of Solana, or whether a program derived it; unknown of everything else.</summary>
    /// <remarks>It costs a few microseconds, so no check says it unasked.</remarks>
    public AddressCurve Curve(ReadOnlySpan<char> text, Network network) => AcceptingFormat(text, network)?.Curve(text) ?? AddressCurve.Unknown;

    /// <summary>Finds the characters that are wrong in an address whose checksum fails, where they can be known.</summary>
    /// <remarks>
    /// Up to two characters of bech32, bech32m and CashAddr, and one, or two neighbours that changed places, of Base58Check
    /// and EIP-55, the latter by a search of a few milliseconds. What they should be is never said: money follows what is printed.
    /// </remarks>
    /// <returns>The positions in UTF-16 code units, ascending; empty where nothing can be said.</returns>
    public IReadOnlyList<int> Locate(ReadOnlySpan<char> text, Network network)
    {
        if (Check(text, network).Verdict != AddressVerdict.ChecksumMismatch)
        {
            return [];
        }

        Span<byte> scratch = stackalloc byte[AddressReading.ScratchLength];
        Span<int> positions = stackalloc int[AddressFormat.MaxLocated];
        foreach (var format in network.AddressFormats)
        {
            var reading = new AddressReading(text, scratch);
            if (format.Shape.Fits(text) && format.Check(ref reading).Verdict == AddressVerdict.ChecksumMismatch)
            {
                return positions[..format.Locate(text, positions)].ToArray();
            }
        }

        return [];
    }

    /// <summary>The first format of a network that a text is valid in.</summary>
    [SkipLocalsInit]
    private AddressFormat? AcceptingFormat(ReadOnlySpan<char> text, Network network)
    {
        Guard.Against.Null(network);
        if (text.IsEmpty || text.Length > MaxTextLength)
        {
            return null;
        }

        Span<byte> scratch = stackalloc byte[AddressReading.ScratchLength];
        var reading = new AddressReading(text, scratch);
        foreach (var format in network.AddressFormats)
        {
            if (format.Shape.Fits(text) && format.Check(ref reading).Verdict.IsValid())
            {
                return format;
            }
        }

        return null;
    }
}
