namespace Occ.Support;

/// <summary>Finds what a text is where no network is known: an address, an address inside other text, or something else.</summary>
internal static class AddressSearch
{
    /// <summary>Identifies a text that is neither empty nor too long.</summary>
    public static AddressIdentification Identify(AddressIndex index, ref AddressReading reading)
    {
        var found = index.Identify(ref reading);
        return found.IsValid ? found : Recognise(index, reading.Text, found);
    }

    private static AddressIdentification Recognise(AddressIndex index, ReadOnlySpan<char> text, AddressIdentification found)
    {
        if (NotAnAddress.Surely(text) is { } surely)
        {
            return new(surely.Verdict, surely.Kind, []);
        }

        if (Inside(index, text) is { IsValid: true } inside)
        {
            return new(AddressVerdict.SurroundingText, inside.Kind, inside.Networks);
        }

        var recognised = found.Verdict == AddressVerdict.ChecksumMismatch ? null : NotAnAddress.Probably(text, index.Table);
        return (recognised ?? ForeignCharacters.Find(text)) is { } known ? new(known.Verdict, known.Kind, []) : found;
    }

    /// <summary>What the first word of a text that is an address is; the default where none is.</summary>
    private static AddressIdentification Inside(AddressIndex index, ReadOnlySpan<char> text)
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
}
