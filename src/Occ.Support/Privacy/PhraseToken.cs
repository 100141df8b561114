namespace Occ.Support;

/// <summary>What a token is to a phrase, beside being in lists.</summary>
[Flags]
internal enum PhraseTraits : byte
{
    None,

    /// <summary>Prose is full of it.</summary>
    Common = 1,

    /// <summary>It announces a phrase.</summary>
    Cue = 2,

    /// <summary>It holds sentences together and is never a misspelt list word.</summary>
    Stop = 4,

    /// <summary>A gap that someone left open: ____, ???.</summary>
    Blank = 8,

    /// <summary>It comes back between the words of a list: a name, a column's title, a tag.</summary>
    Label = 16,
}

/// <summary>A word near a possible phrase, in a list or not.</summary>
/// <param name="Start">Its first position.</param>
/// <param name="End">The position after it.</param>
/// <param name="Packed">Its letters.</param>
/// <param name="Lists">The lists that have it, a bit a list.</param>
/// <param name="Traits">What else it is.</param>
/// <param name="Gap">What stands between it and the token before that is no label.</param>
internal record struct PhraseToken(int Start, int End, ulong Packed, uint Lists, PhraseTraits Traits, PhraseGap Gap)
{
    public readonly bool Is(PhraseTraits traits) => (Traits & traits) != 0;

    public readonly bool IsIn(PhraseList list) => (Lists & (1u << (int)list)) != 0;
}
