using System.Buffers;

namespace Occ.Support;

/// <summary>Collects entities of a message. What one reader took, later ones leave alone.</summary>
internal sealed class EntityList(MaskedText message, WordTrie? names = null) : IDisposable
{
    public const int Max = 256;

    private readonly bool[] _taken = Borrow(message.Value.Length);

    public string Text => message.Value;

    /// <summary>Where the words of the tables may stand.</summary>
    public MessageWords Words { get; } = new(message.Value, names);

    public List<IntakeEntity> Found { get; } = [];

    /// <summary>Whether something had to be left out.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The number of an earlier request, or empty.</summary>
    public RedactedText Ticket { get; set; }

    public RedactedText Slice(int start, int end) => message.Slice(start, end);

    public bool IsFree(int at) => !_taken[at];

    /// <summary>Whether nothing between two positions was taken.</summary>
    public bool IsFree(int start, int end) => !_taken.AsSpan(start, end - start).Contains(true);

    /// <summary>Takes a span without making an entity of it.</summary>
    public void Take(int start, int end) => _taken.AsSpan(start, end - start).Fill(true);

    /// <summary>Adds an entity that leaves its span to others, such as a quoted error.</summary>
    public void AddOver(IntakeEntity entity)
    {
        if (Found.Count < Max)
        {
            Found.Add(entity);
        }
        else
        {
            IsFull = true;
        }
    }

    public void Add(IntakeEntity entity)
    {
        AddOver(entity);
        Take(entity.Start, entity.End);
    }

    public void Dispose()
    {
        Words.Dispose();
        ArrayPool<bool>.Shared.Return(_taken);
    }

    private static bool[] Borrow(int length)
    {
        var taken = ArrayPool<bool>.Shared.Rent(length);
        taken.AsSpan(0, length).Clear();
        return taken;
    }

    public IntakeEntity Make(IntakeEntityKind kind, int start, int end) => new(kind, start, end - start, Slice(start, end));
}
