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
        var nearest = Nearest(ref reading, network);
        return nearest.Verdict.IsValid() ? new(network, nearest) : Refuse(ref reading, network, nearest);
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
        return Identify(_index.Value, ref reading);
    }

    /// <summary>Finds the networks that accept a text, those named nearby first.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="context">What stands around the text, such as the message it was found in: tickers and names of networks in it settle the order.</param>
    public AddressIdentification Identify(ReadOnlySpan<char> text, ReadOnlySpan<char> context)
    {
        var found = Identify(text);
        return found.Networks.Count < 2 || context.IsEmpty ? found : new(found.Verdict, found.Kind, NetworkContext.NamedFirst(found.Networks, context));
    }

    /// <summary>Identifies a text that is neither empty nor too long.</summary>
    internal static AddressIdentification Identify(AddressIndex index, ref AddressReading reading)
    {
        var found = index.Identify(ref reading);
        if (found.IsValid)
        {
            return found;
        }

        var inside = NotAnAddress.Surely(reading.Text) is null ? IdentifyInside(index, reading.Text) : default;
        return inside.IsValid ? new(AddressVerdict.SurroundingText, inside.Kind, inside.Networks)
            : Recognise(reading.Text, found.Verdict, index.Table) is { } recognised ? new(recognised.Verdict, recognised.Kind, []) : found;
    }

    /// <summary>What the first word of a text that is an address is; the default where none is.</summary>
    private static AddressIdentification IdentifyInside(AddressIndex index, ReadOnlySpan<char> text)
    {
        const int shortest = 25; // shorter words are names or noise
        if (!PastedText.HasWordOf(text, shortest))
        {
            return default;
        }

        Span<byte> scratch = stackalloc byte[AddressReading.ScratchLength];
        foreach (var word in PastedText.WordsInside(text))
        {
            var length = word.End.Value - word.Start.Value;
            var reading = new AddressReading(text[word], scratch);
            if (length >= shortest && length < text.Length && index.Identify(ref reading) is { IsValid: true } found)
            {
                return found;
            }
        }

        return default;
    }

    /// <summary>The canonical spelling of an address, such as EIP-55 case; null where the network does not accept the text.</summary>
    /// <remarks>Only valid text is spelled out. A wrong address is never corrected: money follows what is printed.</remarks>
    [SkipLocalsInit]
    public string? Canonical(ReadOnlySpan<char> text, Network network)
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
                return format.Canonical(text);
            }
        }

        return null;
    }

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

    private static FormatMatch Nearest(ref AddressReading reading, Network network, bool isWord = false)
    {
        FormatMatch nearest = default;
        foreach (var format in network.AddressFormats)
        {
            if (format.Shape.Fits(reading.Text) && !(isWord && format.IsWeak))
            {
                var match = format.Check(ref reading);
                if (match.Verdict.IsValid())
                {
                    // A secret is a word like any other to a format that takes almost any word.
                    if (!format.IsWeak || NotAnAddress.Surely(reading.Text) is null)
                    {
                        return match;
                    }

                    continue;
                }

                nearest = match.Verdict > nearest.Verdict ? match : nearest;
            }
        }

        return nearest;
    }

    /// <summary>Finds the most telling reason why a text is no address of the network.</summary>
    private AddressCheck Refuse(ref AddressReading reading, Network network, FormatMatch nearest)
    {
        var text = reading.Text;
        if (NotAnAddress.Surely(text) is { } surely)
        {
            return new(network, surely);
        }

        var foreign = ForeignCharacters.Find(text);
        if (foreign is not null && AddressInside(text, network) is { } inside)
        {
            return new(network, AddressVerdict.SurroundingText, inside);
        }

        if (foreign is not null)
        {
            return new(network, NotAnAddress.Probably(text, _table) ?? foreign.Value);
        }

        // A damaged checksum of this network tells more than another network that would take any text of the length.
        var elsewhere = _index.Value.Identify(ref reading);
        var isDamaged = nearest.Verdict == AddressVerdict.ChecksumMismatch;
        if (elsewhere.Verdict != AddressVerdict.Valid && !isDamaged && NotAnAddress.Probably(text, _table) is { } probably)
        {
            return new(network, probably);
        }

        var isElsewhere = elsewhere.Verdict == AddressVerdict.Valid || (elsewhere.IsValid && !isDamaged);
        if (isElsewhere)
        {
            var verdict = elsewhere.Networks[0].IsTestNetwork ? AddressVerdict.TestNetwork : AddressVerdict.WrongNetwork;
            return new(network, verdict, kind: elsewhere.Kind, fits: elsewhere.Networks);
        }

        if (!isDamaged && AddressInside(text, network) is { } span)
        {
            return new(network, AddressVerdict.SurroundingText, span);
        }

        return nearest.Verdict == AddressVerdict.Unrecognised ? new(network, ByBeginning(ref reading, network)) : new(network, nearest);
    }

    /// <summary>What a text is that no network accepts, unless it is a damaged address of one.</summary>
    private static Recognition? Recognise(ReadOnlySpan<char> text, AddressVerdict nearest, NetworkTable table) =>
        NotAnAddress.Surely(text)
        ?? (nearest == AddressVerdict.ChecksumMismatch ? null : NotAnAddress.Probably(text, table))
        ?? ForeignCharacters.Find(text);

    /// <summary>The part of a text that is an address of the network, if one of its words is.</summary>
    private static Range? AddressInside(ReadOnlySpan<char> text, Network network)
    {
        Span<byte> scratch = stackalloc byte[AddressReading.ScratchLength];
        foreach (var word in PastedText.WordsInside(text))
        {
            var reading = new AddressReading(text[word], scratch);
            if (word.End.Value - word.Start.Value < text.Length && Nearest(ref reading, network, isWord: true).Verdict.IsValid())
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The nearest verdict of the formats whose first character the text has, whatever its length.</summary>
    private static FormatMatch ByBeginning(ref AddressReading reading, Network network)
    {
        FormatMatch nearest = default;
        foreach (var format in network.AddressFormats)
        {
            if (format.Shape.First.Contains(reading.Text[0]))
            {
                var match = format.Check(ref reading);
                nearest = match.Verdict > nearest.Verdict && !match.Verdict.IsValid() ? match : nearest;
            }
        }

        return nearest;
    }
}
