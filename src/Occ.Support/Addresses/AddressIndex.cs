using System.Buffers;
using System.Runtime.CompilerServices;

namespace Occ.Support;

/// <summary>The formats of all networks, each with the networks that write it.</summary>
internal sealed class AddressIndex
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");

    /// <summary>The most formats that one text is found to fit; the best known come first, so what is beyond matters to nobody.</summary>
    private const int MaxMatches = 24;

    private readonly AddressCandidates _candidates;
    private readonly MergedAnswers _answers;

    public AddressIndex(NetworkTable table)
    {
        Table = table;
        var formats = new List<AddressFormat>();
        var networks = new Dictionary<AddressFormat, List<Network>>();
        foreach (var network in table.All)
        {
            foreach (var format in network.AddressFormats)
            {
                if (!networks.TryGetValue(format, out var writing))
                {
                    formats.Add(format);
                    networks.Add(format, writing = []);
                }

                if (writing is [] || writing[^1] != network)
                {
                    writing.Add(network);
                }
            }
        }

        var all = formats.Select((format, number) => new AddressCandidate(format, number, [.. networks[format]])).ToArray();
        _candidates = new(all);
        _answers = new(all);
    }

    /// <summary>The networks of the index.</summary>
    public NetworkTable Table { get; }

    /// <summary>Asks every format that can fit. <paramref name="reading"/> is not empty.</summary>
    /// <remarks>
    /// Almost any word is an account name somewhere. So names are asked last and only where nothing else fits, and what only
    /// they fit is answered as a name, with the networks that could have it, unless it is an address with a mistake in it.
    /// </remarks>
    [SkipLocalsInit]
    public AddressIdentification Identify(ref AddressReading reading)
    {
        var kinds = new Kinds();
        Span<ushort> matched = stackalloc ushort[MaxMatches];
        var count = 0;
        var isWeak = false;
        var best = AddressVerdict.Unrecognised;
        var firstFour = AddressCandidate.FirstFour(reading.Text);
        foreach (var candidate in _candidates.For(reading.Text))
        {
            if (count == MaxMatches || (candidate.IsWeak && count > 0 && !isWeak))
            {
                break;
            }

            if (!candidate.Format.Shape.Fits(reading.Text))
            {
                continue;
            }

            var match = candidate.Check(ref reading, firstFour);
            if (match.Verdict.IsValid())
            {
                isWeak = candidate.IsWeak;
                kinds[count] = match.Kind;
                matched[count++] = (ushort)((candidate.Number * 2) + (match.Verdict == AddressVerdict.Valid ? 1 : 0));
            }
            else if (count == 0 && match.Verdict > best)
            {
                best = match.Verdict;
            }
        }

        if (count == 0 || (isWeak && (best == AddressVerdict.ChecksumMismatch || reading.Text.ContainsAnyExcept(NameCharacters))))
        {
            return new(best);
        }

        var answer = _answers.For(matched[..count]);
        var verdict = isWeak ? AddressVerdict.Name : matched[answer.Best] % 2 == 1 ? AddressVerdict.Valid : AddressVerdict.ValidWithoutChecksum;
        return new(verdict, kinds[answer.Best], answer.Networks);
    }

    /// <summary>Whether some format that fits has its checksum by SHA-256 twice over what the text decodes to, and only that is left to check.</summary>
    public bool WantsSha256Twice(ref AddressReading reading, out ReadOnlySpan<byte> bytes)
    {
        foreach (var candidate in _candidates.For(reading.Text))
        {
            if (candidate.Format is Base58CheckFormat format && format.Shape.Fits(reading.Text)
                && reading.TryBase58(out bytes) && format.HasVersionAndLength(bytes) && bytes.Length - 4 <= Sha256Lanes.MaxMessageLength)
            {
                return true;
            }
        }

        bytes = default;
        return false;
    }

    /// <summary>Whether some format that fits has its checksum by Keccak-256 in the case of its letters, and only that is left to check.</summary>
    public bool WantsKeccak(ReadOnlySpan<char> text, Span<byte> hashed)
    {
        foreach (var candidate in _candidates.For(text))
        {
            if (candidate.Format is EvmFormat format && format.WantsKeccak(text, hashed))
            {
                return true;
            }
        }

        return false;
    }

    [InlineArray(MaxMatches)]
    private struct Kinds
    {
        private string _first;
    }
}
