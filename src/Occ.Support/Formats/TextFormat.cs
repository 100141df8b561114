using System.Buffers;

namespace Occ.Support;

/// <summary>A network whose notation the library does not know: any one word of letters and signs is taken, and nothing of it is checked.</summary>
internal sealed class TextFormat(string notation) : AddressFormat(notation, new(MinLength, MaxLength, PrintableText.First))
{
    private const int MinLength = 16;
    private const int MaxLength = 256;

    public override bool IsWeak => true;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (PrintableText.IndexOfForeign(text) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        return Shape.Fits(text) ? FormatMatch.Unchecked("unchecked") : FormatMatch.Not(AddressVerdict.WrongLength);
    }
}

/// <summary>The printable characters of ASCII but the space.</summary>
internal static class PrintableText
{
    private const string Characters = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private static readonly SearchValues<char> All = SearchValues.Create(Characters);

    /// <summary>The set of them.</summary>
    public static AsciiSet First { get; } = AsciiSet.Of(Characters);

    /// <summary>The position of the first other character, or -1.</summary>
    public static int IndexOfForeign(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(All);
}
