namespace Occ.Support;

/// <summary>A principal account of Kadena: a letter for what guards it, a colon, and the guard.</summary>
/// <remarks>Pact's "principal" built-ins: k a key, w several keys and a predicate, r a key set's name, u a function, m a module, p a pact, c a capability.</remarks>
internal sealed class KadenaPrincipalFormat(string notation) : AddressFormat(notation, new(3, MaxLength, AsciiSet.Of("kwrumpc")))
{
    /// <summary>The longest account name that the coin contract takes.</summary>
    public const int MaxLength = 256;

    private const int KeyDigits = 64;
    private const int HashLetters = 43;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (text.Length < 3 || text[1] != ':')
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var guard = text[2..];
        return text[0] switch
        {
            'k' => Key(guard),
            'c' => Hash(guard, HashLetters),
            'w' => Hash(guard, guard.IndexOf(':')),
            _ when PrintableText.IndexOfForeign(guard) is var foreign and >= 0 => FormatMatch.Not(AddressVerdict.InvalidCharacter, 2 + foreign),
            _ => text.Length <= MaxLength ? FormatMatch.Unchecked("principal") : FormatMatch.Not(AddressVerdict.WrongLength),
        };
    }

    private static FormatMatch Key(ReadOnlySpan<char> digits)
    {
        if (HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, 2 + foreign);
        }

        if (digits.Length != KeyDigits)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        return HexDigits.IsLower(digits) ? FormatMatch.Unchecked("key") : FormatMatch.Not(AddressVerdict.MixedCase);
    }

    /// <summary>A hash of 32 bytes in base64url; behind that of several keys stand a colon and the predicate.</summary>
    private static FormatMatch Hash(ReadOnlySpan<char> guard, int end)
    {
        Span<byte> bytes = stackalloc byte[32];
        if (end != HashLetters || (guard.Length > end && guard.Length - end is < 2 or > 128) || guard.Length < end)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (PrintableText.IndexOfForeign(guard) is var outside and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, 2 + outside);
        }

        if (guard.Length > end && guard[end] != ':')
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        var letters = guard[..end];
        return Base64Text.TryDecode(letters, bytes, out var foreign) && !letters.ContainsAny('+', '/')
            ? FormatMatch.Unchecked("principal")
            : FormatMatch.Not(AddressVerdict.InvalidCharacter, 2 + Math.Min(foreign, end - 1));
    }
}

/// <summary>A named account of Kadena: nearly any text of 3 to 256 characters.</summary>
/// <remarks>
/// The coin contract's validate-account; one character and a colon in front are kept for principals. The contract takes all
/// of Latin-1; spaces and letters beyond ASCII are refused here, for in a pasted text they are mistakes.
/// </remarks>
internal sealed class KadenaNameFormat(string notation) : AddressFormat(notation, new(3, KadenaPrincipalFormat.MaxLength, PrintableText.First))
{
    public override bool IsWeak => true;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (PrintableText.IndexOfForeign(text) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        if (!Shape.Fits(text))
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        return text[1] == ':' ? FormatMatch.Not(AddressVerdict.Unrecognised) : FormatMatch.Unchecked("named");
    }
}
