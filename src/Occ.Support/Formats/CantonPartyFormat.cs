using System.Buffers;

namespace Occ.Support;

/// <summary>A party of Canton: a hint, two colons and a SHA-256 fingerprint behind its multihash code 1220.</summary>
/// <remarks>Daml documentation, "Parties and users"; the hint holds letters, digits, dashes, underscores and single colons, 185 at most.</remarks>
internal sealed class CantonPartyFormat(string notation) : AddressFormat(notation, new(TailLength, MaxHintLength + TailLength, AsciiSet.Of(HintCharacters)))
{
    private const string HintCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_:";
    private const string Multihash = "1220";
    private const int DigitCount = 68;
    private const int TailLength = 2 + DigitCount;
    private const int MaxHintLength = 185;

    private static readonly SearchValues<char> InHint = SearchValues.Create(HintCharacters);

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        var colons = text.IndexOf("::", StringComparison.Ordinal);
        if (colons < 0 || colons > MaxHintLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (text[..colons].IndexOfAnyExcept(InHint) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        var fingerprint = text[(colons + 2)..];
        if (HexDigits.IndexOfForeign(fingerprint) is var wrong and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, colons + 2 + wrong);
        }

        if (fingerprint.Length != DigitCount)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (!HexDigits.IsLower(fingerprint))
        {
            return FormatMatch.Not(AddressVerdict.MixedCase);
        }

        return fingerprint.StartsWith(Multihash, StringComparison.Ordinal)
            ? FormatMatch.Unchecked("party")
            : FormatMatch.Not(AddressVerdict.WrongVersion, colons + 2);
    }
}
