namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>A mark in a text.</summary>
/// <param name="Start">Its first position, in UTF-16 code units.</param>
/// <param name="End">The position after its last.</param>
/// <param name="Kind">What it says.</param>
public readonly record struct TextMark(int Start, int End, MarkKind Kind);

/// <summary>A part of a text.</summary>
/// <param name="Text">The part.</param>
/// <param name="Kind">What is marked; null for the words between.</param>
public readonly record struct TextPart(string Text, MarkKind? Kind);

/// <summary>What a mark says.</summary>
public enum MarkKind
{
    /// <summary>Something that the message names.</summary>
    Named,

    /// <summary>An address or an id that is right.</summary>
    Good,

    /// <summary>An address or an id that is wrong.</summary>
    Bad,

    /// <summary>A secret: it is covered.</summary>
    Secret,
}
