using System.Runtime.InteropServices;

namespace Occ.Support;

/// <summary>The formats that a text can be of, by its first character and its length.</summary>
/// <remarks>The lists are made when a text asks for them: a process meets some dozens of the thousands that there could be.</remarks>
internal sealed class AddressCandidates
{
    private const int Characters = 128;
    private const int MaxLength = 128; // longer texts share one list

    private readonly AddressCandidate[][] _byFirst = new AddressCandidate[Characters][];
    private readonly AddressCandidate[]?[]?[] _lists = new AddressCandidate[]?[Characters][];

    /// <summary>Sorts formats; their order stays, but those that fit almost any word come last.</summary>
    public AddressCandidates(IEnumerable<AddressCandidate> all)
    {
        var sorted = all.OrderBy(c => c.IsWeak).ToArray();
        for (var c = 0; c < Characters; c++)
        {
            _byFirst[c] = Array.FindAll(sorted, candidate => candidate.Format.Shape.First.Contains((char)c));
        }
    }

    /// <summary>The formats that have texts of this first character and, up to some length, of this length.</summary>
    /// <param name="text">A text, not empty.</param>
    public ReadOnlySpan<AddressCandidate> For(ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (first >= Characters || _byFirst[first].Length == 0)
        {
            return [];
        }

        var lists = _lists[first] ??= new AddressCandidate[]?[MaxLength + 2];
        var length = Math.Min(text.Length, MaxLength + 1);
        return lists[length] ??= Make(_byFirst[first], length);
    }

    private static AddressCandidate[] Make(AddressCandidate[] candidates, int length) => Array.FindAll(
        candidates, c => length <= c.Format.Shape.MaxLength && (length > MaxLength || length >= c.Format.Shape.MinLength));
}

/// <summary>A format, its place among all, the networks that write it, and the first letters that tell it from most other texts.</summary>
internal sealed class AddressCandidate(AddressFormat format, int number, Network[] networks)
{
    private readonly ulong _letters = Packed(format.Shape.Start, c => char.IsAsciiLetter(c) ? (char)0x20 : '\0');
    private readonly ulong _start = Packed(format.Shape.Start, char.ToLowerInvariant);
    private readonly ulong _mask = Packed(format.Shape.Start, _ => char.MaxValue);

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

    private static ulong Packed(string start, Func<char, char> part) => FirstFour(string.Concat(start.Take(4).Select(part)));
}
