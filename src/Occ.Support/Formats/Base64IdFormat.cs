namespace Occ.Support;

/// <summary>So many bytes in base64 with padding; base64url, text without padding and hexadecimal are variants. TON.</summary>
internal sealed class Base64IdFormat(string name, int length) : TransactionIdFormat(name)
{
    private readonly int _letters = ((length * 8) + 5) / 6;

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (text.Length == 2 * length && HexDigits.IndexOfForeign(text) < 0)
        {
            return new(TransactionIdVerdict.ValidVariant);
        }

        var letters = text.TrimEnd('=');
        if (letters.Length != _letters || text.Length - letters.Length > 1)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        Span<byte> bytes = stackalloc byte[length];
        if (!Base64Text.TryDecode(letters, bytes, out var foreign))
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign);
        }

        var isCanonical = text.Length > letters.Length && letters.IndexOfAny('-', '_') < 0;
        return new(isCanonical ? TransactionIdVerdict.Valid : TransactionIdVerdict.ValidVariant);
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        if (text.Length != 2 * length)
        {
            return text.TrimEnd('=').ToString().Replace('-', '+').Replace('_', '/') + "=";
        }

        Span<byte> bytes = stackalloc byte[length];
        HexDigits.Decode(text, bytes);
        return Convert.ToBase64String(bytes);
    }
}
