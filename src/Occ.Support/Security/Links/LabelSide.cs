namespace Occ.Support;

/// <summary>What stands at one side of a brand's word in a label.</summary>
internal enum LabelSide
{
    /// <summary>Letters that are no word.</summary>
    Glue,

    /// <summary>Ordinary words.</summary>
    Words,

    /// <summary>Words that imitations add.</summary>
    Terms,

    /// <summary>Nothing, a hyphen or a digit.</summary>
    Clean,
}
