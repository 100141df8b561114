using System.Runtime.CompilerServices;
using System.Text;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Identifies the addresses of many lines at once, such as a file's, faster than one by one.</summary>
/// <remarks>
/// The answers are those of <see cref="AddressValidator.Identify(ReadOnlySpan{char})"/>. What a batch saves is in the hashing:
/// the checksums of eight lines in Base58Check, or of eight in EIP-55, are computed side by side.
/// </remarks>
public sealed class AddressBatch
{
    private readonly AddressIndex _index;

    /// <summary>A batch over the networks that ship with the library.</summary>
    public AddressBatch()
        : this(NetworkTable.BuiltIn)
    {
    }

    /// <summary>A batch over a table of networks.</summary>
    public AddressBatch(NetworkTable table) => _index = new(Guard.Against.Null(table));

    /// <summary>Identifies each line of a text, as long as there is room for answers.</summary>
    /// <param name="text">Lines that end with a line feed, the last with or without; a carriage return in front of it is not part of the line.</param>
    /// <param name="lines">Receives an answer a line, in order.</param>
    /// <param name="consumed">How many UTF-16 code units were read: the text to come back with begins there.</param>
    /// <returns>The number of lines answered.</returns>
    [SkipLocalsInit]
    public int Identify(ReadOnlySpan<char> text, Span<AddressLine> lines, out int consumed)
    {
        var lanes = new AddressLanes(_index, text, lines, stackalloc byte[AddressLanes.ScratchLength], stackalloc uint[Sha256Lanes.Words], stackalloc ulong[KeccakLanes.Words]);
        var count = 0;
        consumed = 0;
        while (consumed < text.Length && count < lines.Length)
        {
            var end = text[consumed..].IndexOf('\n');
            var next = end < 0 ? text.Length : consumed + end + 1;
            var length = (end < 0 ? text.Length : next - 1) - consumed;
            length -= length > 0 && text[consumed + length - 1] == '\r' ? 1 : 0;
            lanes.Add(count++, consumed, length);
            consumed = next;
        }

        lanes.Flush();
        return count;
    }

    /// <summary>Identifies each line of a text in UTF-8, on several cores.</summary>
    /// <param name="utf8">Lines that end with a line feed; what is not UTF-8 reads as U+FFFD. Positions of the answers count UTF-16 code units.</param>
    /// <param name="cores">The most cores to use, 1 or more.</param>
    public AddressLine[] IdentifyAll(ReadOnlySpan<byte> utf8, int cores = 1)
    {
        var text = new char[Encoding.UTF8.GetMaxCharCount(utf8.Length)];
        return IdentifyAll(text.AsMemory(0, Encoding.UTF8.GetChars(utf8, text)), cores);
    }

    /// <summary>Identifies each line of a text, on several cores.</summary>
    /// <param name="text">Lines that end with a line feed.</param>
    /// <param name="cores">The most cores to use, 1 or more.</param>
    public AddressLine[] IdentifyAll(ReadOnlyMemory<char> text, int cores = 1)
    {
        Guard.Against.NegativeOrZero(cores);
        var parts = Split(text.Span, cores);
        var answers = new AddressLine[parts.Length][];
        Parallel.For(0, parts.Length, new() { MaxDegreeOfParallelism = cores }, i => answers[i] = IdentifyPart(text.Span[parts[i]], parts[i].Start.Value));
        return parts.Length == 1 ? answers[0] : [.. answers.SelectMany(a => a)];
    }

    private AddressLine[] IdentifyPart(ReadOnlySpan<char> text, int offset)
    {
        var count = text.Count('\n') + (text.IsEmpty || text[^1] == '\n' ? 0 : 1);
        var lines = new AddressLine[count];
        Identify(text, lines, out _);
        for (var i = 0; i < lines.Length && offset > 0; i++)
        {
            lines[i] = lines[i] with { Start = lines[i].Start + offset };
        }

        return lines;
    }

    /// <summary>Parts of about equal length that end where a line does.</summary>
    private static Range[] Split(ReadOnlySpan<char> text, int parts)
    {
        var ranges = new List<Range>(parts);
        for (var start = 0; start < text.Length;)
        {
            var target = Math.Min(text.Length, start + Math.Max(1, text.Length / parts));
            var feed = text[(target - 1)..].IndexOf('\n');
            var end = feed < 0 ? text.Length : target + feed;
            ranges.Add(start..end);
            start = end;
        }

        return ranges.Count == 0 ? [0..0] : [.. ranges];
    }
}
