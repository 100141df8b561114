using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Says whether a network takes a text as the memo, destination tag or comment of a transfer, and whether it needs one.</summary>
/// <remarks>
/// Exchanges share one address among their users and tell them apart by the memo; a deposit without it, or with another,
/// is not credited by itself. Any text is answered, never with an exception, in bounded time.
/// </remarks>
public sealed class MemoValidator
{
    private const int MaxScanned = AddressValidator.MaxTextLength;

    private readonly NetworkTable _table;
    private readonly AddressValidator _addresses;

    /// <summary>A validator over the networks that ship with the library.</summary>
    public MemoValidator()
        : this(NetworkTable.BuiltIn)
    {
    }

    /// <summary>A validator over a table of networks.</summary>
    public MemoValidator(NetworkTable table)
    {
        _table = Guard.Against.Null(table);
        _addresses = new(table);
    }

    /// <summary>Checks a memo, strictly as it stands, against the network with an id of the table.</summary>
    /// <exception cref="ArgumentException">There is no such network.</exception>
    public MemoCheck Check(ReadOnlySpan<char> text, string networkId) => Check(text, _table.Get(networkId));

    /// <summary>Checks a memo, strictly as it stands, against one network; a text that is empty, or white space and quotes alone, means that there is none.</summary>
    public MemoCheck Check(ReadOnlySpan<char> text, Network network)
    {
        Guard.Against.Null(network);
        return Check(text, network, network.Memo.Types);
    }

    /// <summary>Checks a memo of one form, such as a Stellar <c>MEMO_HASH</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="network">The network.</param>
    /// <param name="type">The form that it must have.</param>
    public MemoCheck Check(ReadOnlySpan<char> text, Network network, MemoType type)
    {
        Guard.Against.Null(network);
        return Check(text, network, [type]);
    }

    /// <summary>Checks a memo beside the address that it is sent to: an X-address or a muxed account carries a tag of its own.</summary>
    /// <param name="text">The memo; empty where there is none.</param>
    /// <param name="network">The network.</param>
    /// <param name="address">The address, strictly as it stands.</param>
    public MemoCheck Check(ReadOnlySpan<char> text, Network network, ReadOnlySpan<char> address)
    {
        var check = Check(text, network);
        var isSettled = check.Verdict is not (MemoVerdict.Valid or MemoVerdict.MissingButNeeded or MemoVerdict.NotNeeded);
        if (isSettled || !EmbeddedTag.TryRead(address, out var tag))
        {
            return check;
        }

        return text[MemoText.Trim(text)].IsEmpty ? new(network, MemoVerdict.NotNeeded)
            : ulong.TryParse(text, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) && number == tag ? check
            : new(network, MemoVerdict.Conflict, check.Type);
    }

    private MemoCheck Check(ReadOnlySpan<char> text, Network network, IReadOnlyList<MemoType> types)
    {
        var inside = MemoText.Trim(text);
        if (text[inside].IsEmpty)
        {
            return new(network, network.Memo.Need == MemoNeed.ExchangeDeposits ? MemoVerdict.MissingButNeeded : MemoVerdict.NotNeeded);
        }

        var scanned = text[..Math.Min(text.Length, MaxScanned)];
        if (SecretText.Find(scanned) is { } secret)
        {
            return new(network, MemoVerdict.Secret, where: secret.Where);
        }

        if (_addresses.Check(text, network).Verdict == AddressVerdict.Valid)
        {
            return new(network, MemoVerdict.Address);
        }

        if (types.Count == 0)
        {
            return new(network, MemoVerdict.NotUsed);
        }

        if (MemoText.FirstForeign(text) is { } foreign && text.Trim().Length > foreign)
        {
            return new(network, MemoVerdict.InvalidCharacter, where: foreign..(foreign + 1));
        }

        var found = Judge(text[inside], network, types);
        var isTrimmed = inside.End.Value - inside.Start.Value < text.Length;
        return !isTrimmed ? found : found.IsValid ? new(network, MemoVerdict.SurroundingText, found.Type, inside) : Judge(text, network, types);
    }

    private static MemoCheck Judge(ReadOnlySpan<char> text, Network network, IReadOnlyList<MemoType> types)
    {
        var takesText = types.Contains(MemoType.Text) || types.Contains(MemoType.Bytes);
        MemoType? number = types.Contains(MemoType.Uint64) ? MemoType.Uint64 : types.Contains(MemoType.Uint32) ? MemoType.Uint32 : null;
        if (number is { } kind && MemoText.Fits(text, kind))
        {
            return new(network, MemoVerdict.Valid, kind);
        }

        if (types.Contains(MemoType.Hash32) && MemoText.IsHash(text))
        {
            return new(network, MemoVerdict.Valid, MemoType.Hash32);
        }

        if (takesText)
        {
            var bytes = Encoding.UTF8.GetByteCount(text);
            var type = types.Contains(MemoType.Text) ? MemoType.Text : MemoType.Bytes;
            var verdict = bytes <= (network.Memo.MaxTextBytes ?? int.MaxValue) ? MemoVerdict.Valid
                : types.Contains(MemoType.Hash32) && MemoText.IsLikeHash(text) ? MemoVerdict.InvalidHash
                : MemoVerdict.TooLong;
            return new(network, verdict, verdict == MemoVerdict.InvalidHash ? MemoType.Hash32 : type, bytes: bytes);
        }

        var isHash = number is null || (types.Contains(MemoType.Hash32) && MemoText.IsLikeHash(text));
        return isHash ? new(network, MemoVerdict.InvalidHash, MemoType.Hash32) : NoNumber(text, network, number!.Value);
    }

    private static MemoCheck NoNumber(ReadOnlySpan<char> text, Network network, MemoType type)
    {
        var digits = text[0] == '-' ? text[1..] : text;
        var other = digits.IndexOfAnyExceptInRange('0', '9');
        var at = text.Length - digits.Length + other;
        return other < 0 && digits.Length > 0 ? new(network, MemoVerdict.OutOfRange, type) : new(network, MemoVerdict.NotANumber, type, Math.Max(0, at)..(Math.Max(0, at) + 1));
    }
}
