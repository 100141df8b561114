using System.Buffers;

namespace Occ.Support;

/// <summary>Recognises what people paste where an address belongs and that is none. Asked only where no address was found.</summary>
internal static class NotAnAddress
{
    private const int HashDigits = 64;
    private const int SignatureLength = 64;

    private static readonly SearchValues<char> LocalPart = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");

    /// <summary>What must be said whatever else fits: secrets, keys that show an account, requests to pay.</summary>
    public static Recognition? Surely(ReadOnlySpan<char> text) =>
        SecretText.Find(text) ?? AccountKeys.Find(text) ?? PaymentRequests.Find(text);

    /// <summary>What a text most likely is by its form.</summary>
    public static Recognition? Probably(ReadOnlySpan<char> text, NetworkTable table) =>
        Hash(text) ?? Email(text) ?? PaymentNames.Find(text) ?? Tickers.Find(text, table);

    private static Recognition? Hash(ReadOnlySpan<char> text)
    {
        var isPrefixed = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        var digits = isPrefixed ? text[2..] : text;
        if (digits.Length == HashDigits && HexDigits.IndexOfForeign(digits) < 0)
        {
            return digits.IndexOfAnyExcept('0') switch
            {
                < 0 or >= 24 => null, // an address filled up with zeros, as in logs of contracts
                >= 8 when !isPrefixed => new(AddressVerdict.BlockHash),
                _ => new(AddressVerdict.TransactionId),
            };
        }

        Span<byte> signature = stackalloc byte[SignatureLength + 4];
        return text.Length is >= 86 and <= 88 && Base58.Decode(text, signature) == SignatureLength ? new(AddressVerdict.TransactionId) : null;
    }

    private static Recognition? Email(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at > 0 && !text[..at].ContainsAnyExcept(LocalPart) && PaymentNames.IsDomain(text[(at + 1)..]) ? new(AddressVerdict.Email) : null;
    }
}
