namespace Occ.Support;

/// <summary>The symbols that signs are written in: small letters, digits, the minus of a number, and the Chinese characters that signs use.</summary>
internal sealed class SignAlphabet
{
    /// <summary>Any letter that no sign uses, and every break between sentences.</summary>
    public const ushort Foreign = 0;

    /// <summary>The minus in front of a number.</summary>
    public const ushort Minus = 37;

    private const ushort FirstDigit = 27;
    private const ushort LastDigit = 36;
    private const int FirstOther = 38;
    private readonly Dictionary<char, ushort> _others = [];

    /// <summary>The symbol of a letter or digit in lower case, or <see cref="Foreign"/>.</summary>
    public ushort Of(char c) => c switch
    {
        >= 'a' and <= 'z' => (ushort)(c - 'a' + 1),
        >= '0' and <= '9' => (ushort)(c - '0' + 27),
        _ => _others.GetValueOrDefault(c, Foreign),
    };

    /// <summary>The symbol of a letter that a sign uses.</summary>
    public ushort Add(char c)
    {
        var symbol = Of(c);
        if (symbol == Foreign)
        {
            symbol = (ushort)(_others.Count + FirstOther);
            _others.Add(c, symbol);
        }

        return symbol;
    }

    public static bool IsDigit(ushort symbol) => symbol is >= FirstDigit and <= LastDigit;

    public static bool HasDigit(ReadOnlySpan<ushort> symbols) => symbols.ContainsAnyInRange(FirstDigit, LastDigit);

    /// <summary>Whether all symbols are digits or a minus.</summary>
    public static bool IsNumber(ReadOnlySpan<ushort> symbols) => !symbols.ContainsAnyExceptInRange(FirstDigit, Minus);

    /// <summary>Whether one is of another script.</summary>
    public static bool HasOthers(ReadOnlySpan<ushort> symbols) => symbols.ContainsAnyExceptInRange((ushort)0, Minus);
}
