namespace Occ.Support;

/// <summary>Where each cue was last seen, as the position after it.</summary>
internal struct CueMemory
{
    private const int Long = -1_000_000;

    public CueMemory() => Clear();

    public int Phrase { get; private set; }

    public int PrivateKey { get; private set; }

    /// <summary>Whether the last private-key cue was taken back: "I never shared my private key".</summary>
    public bool PrivateKeyDenied { get; private set; }

    public int Harmless { get; private set; }

    private int PrivateWord { get; set; }

    private int PublicWord { get; set; }

    private int OneTimeWord { get; set; }

    private int Never { get; set; }

    /// <summary>Forgets everything, as behind a secret: what was said before it was said about it.</summary>
    public void Clear() => Phrase = PrivateKey = Harmless = PrivateWord = PublicWord = OneTimeWord = Never = Long;

    /// <summary>Notes a cue and returns what it comes to beside its neighbours: "private" and "key" make a private key.</summary>
    public Cue Note(Cue cue, int start, int end)
    {
        const int adjacent = 3;
        switch (cue)
        {
            case Cue.PrivateWord: PrivateWord = end; break;
            case Cue.PublicWord: PublicWord = end; break;
            case Cue.OneTimeWord: OneTimeWord = end; break;
            case Cue.Never: Never = end; break;
            case Cue.Phrase: Phrase = end; break;
            case Cue.Harmless: Harmless = end; break;
            case Cue.KeyWord when start - PublicWord <= adjacent: Harmless = end; return Cue.Harmless;
            case Cue.KeyWord when start - PrivateWord <= adjacent: return NotePrivateKey(start, end);
            case Cue.PrivateKey: return NotePrivateKey(start, end);
            case Cue.CodeWord when start - OneTimeWord <= adjacent: return Cue.OneTimeCode;
        }

        return cue;
    }

    private Cue NotePrivateKey(int start, int end)
    {
        const int denialReach = 24;
        PrivateKey = end;
        PrivateKeyDenied = start - Never <= denialReach;
        return Cue.PrivateKey;
    }
}
