namespace Occ.Support;

/// <summary>The symbols that signs are written in: small letters, digits, the minus of a number, and the Chinese characters that signs use.</summary>
internal sealed class SignAlphabet
{
    /// <summary>Any letter that no sign uses, and every break between sentences.</summary>
    public const byte Foreign = 0;

    /// <summary>The minus in front of a number.</summary>
    public const byte Minus = 37;

    private const int FirstOther = 38;
    private readonly Dictionary<char, byte> _others = [];

    /// <summary>The symbol of a letter or digit in lower case, or <see cref="Foreign"/>.</summary>
    public byte Of(char c) => c switch
    {
        >= 'a' and <= 'z' => (byte)(c - 'a' + 1),
        >= '0' and <= '9' => (byte)(c - '0' + 27),
        _ => _others.GetValueOrDefault(c, Foreign),
    };

    /// <summary>The symbol of a letter that a sign uses; false where there is no room for more.</summary>
    public bool TryAdd(char c, out byte symbol)
    {
        symbol = Of(c);
        if (symbol == Foreign && _others.Count + FirstOther <= byte.MaxValue)
        {
            symbol = (byte)(_others.Count + FirstOther);
            _others.Add(c, symbol);
        }

        return symbol != Foreign;
    }

    public static bool IsDigit(byte symbol) => symbol is >= 27 and <= 36;
}
