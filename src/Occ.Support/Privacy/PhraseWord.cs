namespace Occ.Support;

/// <summary>One word of a recovery word list, where it stood, and what parted it from the word before.</summary>
/// <param name="Start">Its first position.</param>
/// <param name="End">The position after it.</param>
/// <param name="Number">Its number in the list (of Chinese: the simplified), or -1.</param>
/// <param name="Other">Its number in the traditional Chinese list, or -1.</param>
/// <param name="IsCommon">Whether prose is full of it.</param>
/// <param name="IsCue">Whether it is itself a word that announces a phrase.</param>
/// <param name="Gap">What stands between it and the word before.</param>
/// <param name="Packed">Its letters; 0 for Chinese.</param>
internal readonly record struct PhraseWord(int Start, int End, short Number, short Other, bool IsCommon, bool IsCue, PhraseGap Gap, ulong Packed = 0);
