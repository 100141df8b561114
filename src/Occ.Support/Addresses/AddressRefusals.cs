namespace Occ.Support;

/// <summary>Finds the most telling reason why a text is no address of a network.</summary>
internal static class AddressRefusals
{
    /// <summary>What the formats of a network say of a text: that it is of one of them, or the nearest refusal.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="network">The network.</param>
    /// <param name="isWord">Whether the text is one word of several, of which names are not looked for.</param>
    public static FormatMatch Nearest(ref AddressReading reading, Network network, bool isWord = false)
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
    public static AddressCheck Refuse(ref AddressReading reading, Network network, FormatMatch nearest, AddressIndex index)
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
            return new(network, NotAnAddress.Probably(text, index.Table) ?? foreign.Value);
        }

        // A damaged checksum of this network tells more than another network that would take any text of the length.
        var elsewhere = index.Identify(ref reading);
        var isDamaged = nearest.Verdict == AddressVerdict.ChecksumMismatch;
        if (elsewhere.Verdict != AddressVerdict.Valid && !isDamaged && NotAnAddress.Probably(text, index.Table) is { } probably)
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
