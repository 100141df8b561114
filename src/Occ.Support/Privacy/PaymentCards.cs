namespace Occ.Support;

/// <summary>Numbers of payment cards: their issuer's range, their length and Luhn's check digit (ISO/IEC 7812).</summary>
internal static class PaymentCards
{
    private const int Fewest = 13, Most = 19;
    private const int MostTrailingZeros = 5;

    /// <summary>Looks for a card number that begins at a digit.</summary>
    /// <param name="groups">The digits.</param>
    /// <param name="isNamed">Whether a card is spoken of.</param>
    /// <param name="isOther">Whether something else is spoken of that has as many digits, such as an order.</param>
    /// <returns>The length of the number in the text, or 0.</returns>
    public static int Length(DigitGroups groups, bool isNamed, bool isOther)
    {
        while (groups.Total > Most || (groups.Count > 1 && !IsShape(groups.Shape)))
        {
            if (groups.Count <= 1)
            {
                return 0;
            }

            groups.DropLast();
        }

        if (groups.Total < Fewest || (groups.Count == 1 && isOther && !isNamed) || !IsLuhn(groups.Digits) || groups.Digits.TrimEnd('0').Length < groups.Total - MostTrailingZeros)
        {
            return 0;
        }

        return IsIssued(groups.Digits, isNamed || groups.Count > 1) ? groups.Length : 0;
    }

    private static bool IsShape(long shape) => shape is 0x04040404 or 0x0404040403 or 0x040605 or 0x040604 or 0x0404040402 or 0x060D or 0x0404040401;

    private static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = (digits[^(i + 1)] - '0') << (i & 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    /// <summary>Whether a card scheme issues such numbers; the lengths that are rare only where more speaks for a card.</summary>
    private static bool IsIssued(ReadOnlySpan<char> digits, bool isLikely)
    {
        var six = 0;
        foreach (var digit in digits[..6])
        {
            six = (six * 10) + digit - '0';
        }

        return digits.Length switch
        {
            14 => isLikely && six / 1000 is (>= 300 and <= 305) or (>= 360 and <= 369) or (>= 380 and <= 399),
            15 => six / 10000 is 34 or 37,
            16 => six / 100000 == 4 || six / 10000 is >= 51 and <= 55 || six is >= 222100 and <= 272099 || six / 10000 is 62 or 65 || six / 100 is 6011
                || six / 1000 is >= 644 and <= 649 || six / 100 is >= 3528 and <= 3589 || (isLikely && six / 100 is 5018 or 5020 or 5038 or 6304 or 6759 or 6761 or 6762 or 6763),
            17 or 18 => isLikely && six / 10000 == 62,
            13 => isLikely && six / 100000 == 4,
            19 => isLikely && (six / 10000 == 62 || six / 100000 == 4), // as many digits as a 64-bit id has
            _ => false,
        };
    }
}
