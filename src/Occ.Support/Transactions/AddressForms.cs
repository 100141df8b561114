namespace Occ.Support;

/// <summary>Whether a text is an address, of one network or of any: it may stand where an id was expected.</summary>
internal sealed class AddressForms
{
    /// <summary>Shorter texts are names and numbers that some network has for accounts, as longer ones are of a weak format: too little to be called an address of any.</summary>
    private const int Shortest = 25;

    private readonly AddressFormat[][] _byFirst = new AddressFormat[128][];

    public AddressForms(NetworkTable table)
    {
        var formats = table.All.SelectMany(n => n.AddressFormats).Where(f => !f.IsWeak).Distinct().ToArray();
        for (var c = 0; c < _byFirst.Length; c++)
        {
            _byFirst[c] = [.. formats.Where(f => f.Shape.First.Contains((char)c))];
        }
    }

    /// <summary>Whether some network accepts the text as an address.</summary>
    public bool Accepts(ReadOnlySpan<char> text) => text.Length >= Shortest && text[0] < _byFirst.Length && Accepts(_byFirst[text[0]], text);

    /// <summary>Whether one of the formats accepts the text, which is not empty.</summary>
    public static bool Accepts(ReadOnlySpan<AddressFormat> formats, ReadOnlySpan<char> text)
    {
        Span<byte> scratch = stackalloc byte[AddressReading.ScratchLength];
        var reading = new AddressReading(text, scratch);
        foreach (var format in formats)
        {
            if (format.Shape.Fits(text) && format.Check(ref reading).Verdict.IsValid())
            {
                return true;
            }
        }

        return false;
    }
}
