using System.Buffers;

namespace Occ.Support;

/// <summary>CAIP-10: <c>namespace:reference:address</c>, an account with its network.</summary>
internal static class AccountIds
{
    private static readonly SearchValues<char> NamespaceCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
    private static readonly SearchValues<char> ReferenceCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.%");

    /// <summary>Reads an account id; false where the text has another form.</summary>
    public static bool Read(PaymentUriDraft draft)
    {
        var text = draft.Text;
        var first = text.IndexOf(':', StringComparison.Ordinal);
        var second = first < 0 ? -1 : text.IndexOf(':', first + 1);
        if (second < 0
            || !Fits(draft[..first], NamespaceCharacters, 3, 8)
            || !Fits(draft[(first + 1)..second], ReferenceCharacters, 1, 32)
            || !Fits(draft[(second + 1)..], AddressCharacters, 1, 128))
        {
            return false;
        }

        draft.Kind = PaymentUriKind.AccountId;
        draft.Network = draft.Table.FindByCaip2(text[..second]);
        draft.Add(PaymentPartRole.Chain, null, 0..second, draft.Network is null ? PaymentPartVerdict.UnknownNetwork : PaymentPartVerdict.Valid);
        draft.AddAddress(PaymentPartRole.Address, null, (second + 1)..text.Length);
        return true;
    }

    private static bool Fits(ReadOnlySpan<char> text, SearchValues<char> characters, int min, int max) =>
        text.Length >= min && text.Length <= max && !text.ContainsAnyExcept(characters);
}
