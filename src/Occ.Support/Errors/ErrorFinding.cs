namespace Occ.Support;

/// <summary>A row that was found in a message, and how it stands there.</summary>
internal sealed record ErrorFinding
{
    public required KnownError Error { get; init; }

    public required Sign Sign { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>The span among the symbols of its layer.</summary>
    public required (int Start, int End) Symbols { get; init; }

    /// <summary>The encoded part it was found in; null in the text itself.</summary>
    public required EncodedPart? Origin { get; init; }

    public required ErrorLayer Layer { get; init; }

    public required bool IsTruncated { get; init; }

    /// <summary>Whether quotation marks stand around it, or it is a good part of the message.</summary>
    public required bool StandsOut { get; init; }

    /// <summary>Whether quotation marks stand around it.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>Whether it is a name whose words stand apart.</summary>
    public required bool IsApart { get; init; }

    public double Score { get; set; }

    public double Rank { get; set; }

    /// <summary>Whether the network or the words around speak for it.</summary>
    public bool IsSupported { get; set; }

    /// <summary>Whether another covers the same symbols and more, without a gap.</summary>
    public bool IsInside(ErrorFinding other) =>
        other.Origin == Origin && other.Sign.Pieces.Length == 1
        && other.Symbols.Start <= Symbols.Start && other.Symbols.End >= Symbols.End
        && other.Symbols.End - other.Symbols.Start > Symbols.End - Symbols.Start;

    public bool IsSamePlaceAs(ErrorFinding other) => other.Origin == Origin && other.Symbols == Symbols;
}
