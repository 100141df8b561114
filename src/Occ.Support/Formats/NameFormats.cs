using System.Buffers;

namespace Occ.Support;

/// <summary>A name that a network registers in place of an address: some characters, so many of them, no checksum.</summary>
internal abstract class NameFormat(string notation, int minLength, int maxLength, string characters, string ending = "")
    : AddressFormat(notation, new(minLength, maxLength, AsciiSet.Of(characters), End: ending))
{
    private readonly SearchValues<char> _characters = SearchValues.Create(characters);

    public override bool IsWeak => true;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (text.IndexOfAnyExcept(_characters) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        if (!Shape.Fits(text))
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        return IndexOfFault(text) is var fault and >= 0
            ? FormatMatch.Not(AddressVerdict.InvalidCharacter, fault)
            : FormatMatch.Unchecked(KindOf(text));
    }

    /// <summary>The position of a character that may not stand where it stands, or -1.</summary>
    protected abstract int IndexOfFault(ReadOnlySpan<char> text);

    /// <summary>What a well-formed name stands for.</summary>
    protected virtual string KindOf(ReadOnlySpan<char> text) => "named";
}

/// <summary>An account of an EOSIO or Antelope network.</summary>
/// <remarks>Antelope's naming conventions: a to z, 1 to 5 and dots, no dot at the end. A dot in front belongs to no account.</remarks>
internal sealed class EosioNameFormat(string notation, int minLength, int maxLength)
    : NameFormat(notation, minLength, maxLength, "abcdefghijklmnopqrstuvwxyz12345.")
{
    protected override int IndexOfFault(ReadOnlySpan<char> text) => text[0] == '.' ? 0 : text[^1] == '.' ? text.Length - 1 : -1;
}

/// <summary>An account of IOST.</summary>
/// <remarks>IOST's developer documentation, "Account": a to z, 0 to 9 and underscores.</remarks>
internal sealed class IostNameFormat(string notation, int minLength, int maxLength)
    : NameFormat(notation, minLength, maxLength, "abcdefghijklmnopqrstuvwxyz0123456789_")
{
    protected override int IndexOfFault(ReadOnlySpan<char> text) => -1;
}

/// <summary>An account of Hive, Steem or BitShares: parts with dots between.</summary>
/// <remarks>
/// Graphene's is_valid_name, Hive's is_valid_account_name: each part is as long as the shortest name at least, begins with a
/// letter and ends with a letter or digit; the wallets refuse two dashes side by side.
/// </remarks>
internal sealed class GrapheneNameFormat(string notation, int minLength, int maxLength)
    : NameFormat(notation, minLength, maxLength, "abcdefghijklmnopqrstuvwxyz0123456789-.")
{
    private readonly int _minPartLength = minLength;

    protected override int IndexOfFault(ReadOnlySpan<char> text)
    {
        for (var start = 0; ;)
        {
            var dot = text[start..].IndexOf('.');
            var part = dot < 0 ? text[start..] : text.Slice(start, dot);
            if (part.Length < _minPartLength || !char.IsAsciiLetterLower(part[0]))
            {
                return Math.Min(start, text.Length - 1);
            }

            if (part[^1] == '-' || part.Contains("--", StringComparison.Ordinal))
            {
                return start + part.IndexOf('-');
            }

            if (dot < 0)
            {
                return -1;
            }

            start += dot + 1;
        }
    }
}

/// <summary>An account of NEAR: a name, or the hexadecimal digits that a key has for one.</summary>
/// <remarks>
/// NEAR's nomicon, "Accounts": letters and digits with single dots, dashes and underscores between. Two endings are registered
/// widely enough that a name with one is recognised where no network is known.
/// </remarks>
internal sealed class NearNameFormat(string notation, int minLength, int maxLength, string ending)
    : NameFormat(notation, minLength, maxLength, "abcdefghijklmnopqrstuvwxyz0123456789-_.", ending)
{
    /// <summary>The endings that say "NEAR" by themselves.</summary>
    public static readonly string[] Endings = [".near", ".testnet"];

    public override bool IsWeak => Shape.End.Length == 0;

    protected override int IndexOfFault(ReadOnlySpan<char> text)
    {
        var afterSeparator = true;
        for (var i = 0; i < text.Length; i++)
        {
            var isSeparator = !char.IsAsciiLetterOrDigit(text[i]);
            if (isSeparator && (afterSeparator || i == text.Length - 1))
            {
                return i;
            }

            afterSeparator = isSeparator;
        }

        return text.EndsWith(Shape.End, StringComparison.Ordinal) ? -1 : text.Length - 1;
    }

    protected override string KindOf(ReadOnlySpan<char> text) => text.Length switch
    {
        64 when HexDigits.IndexOfForeign(text) < 0 => "implicit",
        42 when text.StartsWith("0x", StringComparison.Ordinal) && HexDigits.IndexOfForeign(text[2..]) < 0 => "eth-implicit",
        _ => "named",
    };
}
