namespace Occ.Support;

/// <summary>What a UTF-16 code unit is to the scanner. One table look-up a unit is most of what a clean text costs.</summary>
internal enum CharKind : byte
{
    /// <summary>A space, a mark, a symbol: between tokens.</summary>
    Between,

    /// <summary>A Latin letter, with or without an accent, or a combining accent.</summary>
    Letter,

    /// <summary>An ASCII digit.</summary>
    Digit,

    /// <summary>A Han character of the block that the word lists are of.</summary>
    Han,

    /// <summary>Hiragana or katakana, or their combining sound marks.</summary>
    Kana,

    /// <summary>A Hangul syllable or a conjoining letter of one.</summary>
    Hangul,

    /// <summary>A letter of any other script.</summary>
    OtherLetter,

    /// <summary>Rare, and worth a closer look: an opening bracket, or what may disguise a text.</summary>
    Special,
}
