using System.Runtime.InteropServices;

namespace Occ.Support;

/// <summary>The formats that a text can be of, by its first character and its length.</summary>
/// <remarks>The lists are made when a text asks for them: a process meets some dozens of the thousands that there could be.</remarks>
internal sealed class AddressCandidates
{
    private const int Characters = 128;
    private const int MaxLength = 128; // longer texts share one list

    private readonly AddressCandidate[] _all;
    private readonly AddressCandidate[]?[]?[] _lists = new AddressCandidate[]?[Characters][];

    /// <summary>Sorts formats; their order stays, but those that fit almost any word come last.</summary>
    public AddressCandidates(AddressCandidate[] all) => _all = [.. Array.FindAll(all, c => !c.IsWeak), .. Array.FindAll(all, c => c.IsWeak)];

    /// <summary>The formats that have texts of this first character and, up to some length, of this length.</summary>
    /// <param name="text">A text, not empty.</param>
    public ReadOnlySpan<AddressCandidate> For(ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (first >= Characters)
        {
            return [];
        }

        var lists = _lists[first] ??= new AddressCandidate[]?[MaxLength + 2];
        var length = Math.Min(text.Length, MaxLength + 1);
        return lists[length] ??= Make(first, length);
    }

    private AddressCandidate[] Make(char first, int length) => Array.FindAll(_all, candidate => candidate.Format.Shape is var shape
        && shape.First.Contains(first) && length <= shape.MaxLength && (length > MaxLength || length >= shape.MinLength));
}

/// <summary>A format, its place among all, the networks that write it, and the first letters that tell it from most other texts.</summary>
internal sealed class AddressCandidate(AddressFormat format, int number, Network[] networks)
{
    private readonly ulong _letters = Packed(format.Shape.Start, Part.LetterBit);
    private readonly ulong _start = Packed(format.Shape.Start, Part.Lower);
    private readonly ulong _mask = Packed(format.Shape.Start, Part.All);

    private readonly string _end = format.Shape.End;

    public AddressFormat Format { get; } = format;

    public bool IsWeak { get; } = format.IsWeak;

    public int Number { get; } = number;

    public Network[] Networks { get; } = networks;

    /// <summary>The first four characters of a text as one number, zeros behind a shorter one.</summary>
    public static ulong FirstFour(ReadOnlySpan<char> text)
    {
        if (text.Length >= 4)
        {
            return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));
        }

        Span<char> four = stackalloc char[4];
        four.Clear();
        text.CopyTo(four);
        return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(four));
    }

    /// <summary>What the format says of a text that fits its shape; the position is left out where the beginning or the end tells enough.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="firstFour">Its <see cref="FirstFour"/>.</param>
    public FormatMatch Check(ref AddressReading reading, ulong firstFour) =>
        ((firstFour | _letters) & _mask) != _start ? FormatMatch.Not(AddressVerdict.WrongPrefix)
        : _end.Length > 0 && !reading.Text.EndsWith(_end, StringComparison.Ordinal) ? FormatMatch.Not(AddressVerdict.InvalidCharacter)
        : Format.Check(ref reading);

    private enum Part
    {
        LetterBit,
        Lower,
        All,
    }

    private static ulong Packed(string start, Part part)
    {
        Span<char> four = stackalloc char[4];
        four.Clear();
        for (var i = 0; i < Math.Min(start.Length, four.Length); i++)
        {
            four[i] = part switch
            {
                Part.LetterBit => char.IsAsciiLetter(start[i]) ? (char)0x20 : '\0',
                Part.Lower => char.ToLowerInvariant(start[i]),
                _ => char.MaxValue,
            };
        }

        return FirstFour(four);
    }
}
