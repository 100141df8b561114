using System.Buffers;

namespace Occ.Support;

/// <summary>What stands in front of a symbol in the text it came from.</summary>
[Flags]
internal enum SymbolMarks : byte
{
    None = 0,

    /// <summary>A space, a punctuation mark or an end: a word begins here.</summary>
    Word = 1,

    /// <summary>A small letter in front of this capital, or a letter in front of this digit: a word may begin here.</summary>
    Hump = 2,

    /// <summary>White space directly behind a letter or digit.</summary>
    Spaced = 4,

    /// <summary>A quotation mark.</summary>
    Quoted = 8,

    /// <summary>An underscore.</summary>
    Underscore = 16,

    /// <summary>The symbol itself is a capital.</summary>
    Capital = 32,
}

/// <summary>The letters and digits of a text without what stands between them, so that spacing, case and punctuation cannot hide a sign.</summary>
internal sealed class SqueezedText : IDisposable
{
    private ushort[] _symbols;
    private byte[] _marks;
    private int[] _places;

    public SqueezedText(int capacity)
    {
        // A ligature is two symbols, so a text can grow; rarely, and then the buffers do.
        _symbols = ArrayPool<ushort>.Shared.Rent(capacity + 2);
        _marks = ArrayPool<byte>.Shared.Rent(capacity + 2);
        _places = ArrayPool<int>.Shared.Rent(capacity + 2);
    }

    public int Length { get; private set; }

    public ReadOnlySpan<ushort> Symbols => _symbols.AsSpan(0, Length);

    /// <summary>The marks of each symbol, and those of the end.</summary>
    public ReadOnlySpan<byte> Marks => _marks.AsSpan(0, Length + 1);

    /// <summary>Where each symbol begins in the text.</summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(0, Length);

    /// <summary>Whether one of the symbols has a mark.</summary>
    public static bool Has(ReadOnlySpan<byte> marks, SymbolMarks mark)
    {
        foreach (var held in marks)
        {
            if ((held & (byte)mark) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public void Add(ushort symbol, SymbolMarks marks, int place)
    {
        if (Length + 1 >= _symbols.Length || Length >= _places.Length || Length + 1 >= _marks.Length)
        {
            Grow();
        }

        _symbols[Length] = symbol;
        _marks[Length] = (byte)marks;
        _places[Length++] = place;
    }

    /// <summary>Sets the marks behind the last symbol.</summary>
    public void Close(SymbolMarks marks) => _marks[Length] = (byte)(marks | SymbolMarks.Word);

    public void Dispose()
    {
        ArrayPool<ushort>.Shared.Return(_symbols);
        ArrayPool<byte>.Shared.Return(_marks);
        ArrayPool<int>.Shared.Return(_places);
    }

    private void Grow()
    {
        Grow(ref _symbols, ArrayPool<ushort>.Shared);
        Grow(ref _marks, ArrayPool<byte>.Shared);
        Grow(ref _places, ArrayPool<int>.Shared);
    }

    private void Grow<T>(ref T[] buffer, ArrayPool<T> pool)
    {
        var larger = pool.Rent((Length + 2) * 2);
        buffer.AsSpan(0, Length).CopyTo(larger);
        pool.Return(buffer);
        buffer = larger;
    }
}
