namespace Occ.Support;

/// <summary>What the walk remembers of the words behind it: how many of one list follow each other, and where that began.</summary>
/// <remarks>
/// This is all that a word costs which belongs to no phrase. A word that is in no list and came a few words ago already (the name
/// of who writes, a tag, a column's title) does not end a row of list words; the reader that a row leads to looks closer.
/// </remarks>
internal struct PhraseTrail
{
    private const int MissesToForget = 3;
    private const uint Electrum = 1u << (int)PhraseList.Electrum;

    /// <summary>The lists of which at least so many words follow each other.</summary>
    private uint _one, _two, _three, _four, _five, _six, _seven, _eight;

    private ulong _strange, _stranger, _stranger2, _stranger3;
    private ulong _last, _beforeLast, _beforeThat;
    private int _misses;

    /// <summary>Where the words that are remembered begin.</summary>
    public int Start { get; set; }

    /// <summary>Whether enough words follow each other to be looked at. Electrum's list has half of all English words and counts later.</summary>
    /// <param name="hasCue">Whether something before announced a phrase.</param>
    public readonly bool IsWarm(bool hasCue) => (hasCue ? (_four & ~Electrum) | _six : (_six & ~Electrum) | _eight) != 0;

    /// <summary>Adds a word of some lists. One that shares no list with the word before may be a label as well.</summary>
    public void Add(ulong packed, uint lists, int start)
    {
        if (ComesBack(packed) || ((lists & _one) == 0 && _one != 0 && IsKnownStranger(packed)))
        {
            return;
        }

        if (_misses >= MissesToForget)
        {
            Start = start;
        }

        _misses = 0;
        _eight = _seven & lists;
        _seven = _six & lists;
        _six = _five & lists;
        _five = _four & lists;
        _four = _three & lists;
        _three = _two & lists;
        _two = _one & lists;
        _one = lists;
    }

    /// <summary>Adds a word of no list.</summary>
    public void Miss(ulong packed)
    {
        if (ComesBack(packed) || IsKnownStranger(packed))
        {
            return;
        }

        _one = _two = _three = _four = _five = _six = _seven = _eight = 0;
        _misses++;
    }

    /// <summary>Whether a word is every second or third one: "word 1: abandon, word 2: ability", and "word" is in the list itself.</summary>
    private bool ComesBack(ulong packed)
    {
        var label = packed != _last && (packed == _beforeLast || packed == _beforeThat);
        (_beforeThat, _beforeLast, _last) = (_beforeLast, _last, packed);
        return label;
    }

    /// <summary>Whether a word is one of the last four that broke a row; it is one of them from now on.</summary>
    private bool IsKnownStranger(ulong packed)
    {
        if (packed == _strange || packed == _stranger || packed == _stranger2 || packed == _stranger3)
        {
            return true;
        }

        (_stranger3, _stranger2, _stranger, _strange) = (_stranger2, _stranger, _strange, packed);
        return false;
    }

    /// <summary>Forgets all words.</summary>
    public void Clear() => this = new() { _misses = MissesToForget };
}
