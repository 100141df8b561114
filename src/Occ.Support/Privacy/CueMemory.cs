namespace Occ.Support;

/// <summary>Where each cue was last seen, as the position after it, and what two cues side by side come to.</summary>
internal struct CueMemory
{
    private const int Long = -1_000_000;
    private const int Adjacent = 3;

    /// <summary>Room for "de la" or "from my" between a noun and what follows it.</summary>
    private const int Joined = 9;

    public CueMemory() => Clear();

    public int Phrase { get; private set; }

    public int PrivateKey { get; private set; }

    /// <summary>Whether the last private-key cue was taken back: "I never shared my private key".</summary>
    public bool PrivateKeyDenied { get; private set; }

    public int Harmless { get; private set; }

    public int Card { get; private set; }

    private int PrivateWord { get; set; }

    private int PublicWord { get; set; }

    /// <summary>The word "key" alone, or a private key; not what was called public or of a transaction.</summary>
    public int KeyWord { get; private set; }

    private int OneTimeWord { get; set; }

    private int CodeWord { get; set; }

    private int BackupWord { get; set; }

    private int Authenticator { get; set; }

    private int ApiWord { get; set; }

    private int TokenWord { get; set; }

    private int Pin { get; set; }

    private int Never { get; set; }

    /// <summary>Forgets everything, as behind a secret: what was said before it was said about it.</summary>
    public void Clear() =>
        Phrase = PrivateKey = Harmless = Card = PrivateWord = PublicWord = KeyWord = OneTimeWord = CodeWord = BackupWord = Authenticator = ApiWord = TokenWord = Never = Pin = Long;

    /// <summary>Notes a cue and returns what it comes to beside its neighbours: "private" and "key" make a private key.</summary>
    public Cue Note(Cue cue, int start, int end)
    {
        switch (cue)
        {
            case Cue.Phrase: Phrase = end; return start - CodeWord <= Joined ? Cue.RecoveryCodes : cue;
            case Cue.BackupWord: BackupWord = end; return start - CodeWord <= Joined ? Cue.RecoveryCodes : cue;
            case Cue.OneTimeCode: Authenticator = end; return cue;
            case Cue.Harmless: Harmless = end; return cue;
            case Cue.Card: Card = end; return cue;
            case Cue.Never: Never = end; return cue;
            case Cue.Pin: Pin = end; return cue;
            case Cue.KeyWord or Cue.KeyOrPassword: return NoteKey(cue, start, end);
            case Cue.PrivateWord or Cue.SecretWord: return NotePrivateWord(cue, start, end);
            case Cue.PublicWord when start - KeyWord <= Adjacent: return Note(Cue.Harmless, start, end);
            case Cue.PublicWord: PublicWord = end; return cue;
            case Cue.PrivateKey: return start - ApiWord <= Adjacent ? Cue.ApiKey : start - Authenticator <= Adjacent ? Cue.AuthenticatorSecret : NotePrivateKey(start, end);
            case Cue.CodeWord: return NoteCode(start, end);
            case Cue.OneTimeWord: OneTimeWord = end; return start - CodeWord <= Joined ? Cue.OneTimeCode : cue;
            case Cue.Authenticator: Authenticator = end; return start - CodeWord <= Joined ? Cue.OneTimeCode : start - Math.Max(KeyWord, PrivateWord) <= Joined + Adjacent ? Cue.AuthenticatorSecret : cue;
            case Cue.ApiWord: ApiWord = end; return start - Math.Max(KeyWord, TokenWord) <= Joined ? Cue.ApiKey : cue;
            case Cue.TokenWord: TokenWord = end; return start - ApiWord <= Adjacent ? Cue.ApiKey : cue;
            default: return cue;
        }
    }

    private Cue NoteKey(Cue cue, int start, int end)
    {
        if (start - PublicWord <= Adjacent || start - Harmless <= 1)
        {
            return Note(Cue.Harmless, start, end); // "tx key" proves a payment
        }

        KeyWord = end;
        return start - ApiWord <= Adjacent ? Cue.ApiKey
            : start - Authenticator <= Joined ? Cue.AuthenticatorSecret
            : start - PrivateWord <= Adjacent ? NotePrivateKey(start, end)
            : cue;
    }

    private Cue NotePrivateWord(Cue cue, int start, int end)
    {
        if (start - PublicWord <= Adjacent)
        {
            PublicWord = end; // "public spend key"
            return cue;
        }

        if (start - KeyWord <= Adjacent)
        {
            return NotePrivateKey(start, end); // "clave privada"
        }

        if (cue == Cue.SecretWord && start - ApiWord <= Adjacent)
        {
            ApiWord = end; // "API secret", and "API secret key"
            return Cue.ApiKey;
        }

        PrivateWord = end;
        return cue == Cue.SecretWord && start - Authenticator <= Adjacent ? Cue.AuthenticatorSecret : cue;
    }

    private Cue NoteCode(int start, int end)
    {
        CodeWord = end;
        return start - Math.Max(Phrase, BackupWord) <= Adjacent ? Cue.RecoveryCodes
            : start - Math.Max(OneTimeWord, Authenticator) <= Adjacent ? Cue.OneTimeCode
            : start - Pin <= Adjacent ? Cue.Pin
            : Cue.CodeWord;
    }

    private Cue NotePrivateKey(int start, int end)
    {
        const int denialReach = 24;
        PrivateKey = KeyWord = end;
        PrivateKeyDenied = start - Never <= denialReach;
        return Cue.PrivateKey;
    }
}
