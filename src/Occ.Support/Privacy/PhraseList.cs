namespace Occ.Support;

/// <summary>The word lists of recovery phrases, in the order of the packed file; behind them, lists of the first four letters of the words of others.</summary>
/// <remarks>A set of lists is one 32-bit number with a bit a list, so that a run of words is followed in all lists at once.</remarks>
internal enum PhraseList : byte
{
    English,
    Spanish,
    French,
    Italian,
    Portuguese,
    Czech,
    Japanese,
    Korean,

    /// <summary>The list of Electrum 1, sorted by how common the words are in poems.</summary>
    Electrum,

    /// <summary>The list of SLIP-39.</summary>
    Shamir,
    MoneroEnglish,
    MoneroGerman,
    MoneroSpanish,
    MoneroFrench,
    MoneroItalian,
    MoneroDutch,
    MoneroPortuguese,
    MoneroRussian,
    MoneroJapanese,
    MoneroEsperanto,
    MoneroLojban,
    ChineseSimplified,
    ChineseTraditional,
    EnglishStems,
    SpanishStems,
    FrenchStems,
    ItalianStems,
    PortugueseStems,
    CzechStems,
    ShamirStems,
}
