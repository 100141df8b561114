using System.Globalization;

namespace Occ.Support;

/// <summary>Whether a transfer on a network carries a memo, destination tag or comment beside the address, and in which form.</summary>
/// <param name="Need">Who needs it.</param>
/// <param name="Name">What the network calls it.</param>
/// <param name="Types">The forms that it can have; empty where there is none.</param>
/// <param name="MaxTextBytes">The longest text in bytes of UTF-8, or null where the network names no limit or takes no text.</param>
public sealed record MemoRule(MemoNeed Need, MemoName Name, IReadOnlyList<MemoType> Types, int? MaxTextBytes)
{
    private static readonly MemoRule None = new(MemoNeed.None, MemoName.Memo, [], null);

    /// <summary>Reads the notation of the table, such as <c>exchange memo text(28)|uint64|hash32</c>.</summary>
    /// <exception cref="FormatException">The notation is not well formed.</exception>
    internal static MemoRule Parse(string notation)
    {
        if (notation.Length == 0)
        {
            return None;
        }

        var words = notation.Split(' ');
        int? maxBytes = null;
        var types = new List<MemoType>();
        foreach (var term in words[2].Split('|'))
        {
            var open = term.IndexOf('(', StringComparison.Ordinal);
            if (open >= 0)
            {
                maxBytes = int.Parse(term.AsSpan(open + 1, term.Length - open - 2), NumberStyles.None, NumberFormatInfo.InvariantInfo);
            }

            types.Add(CodeOf<MemoType>(open < 0 ? term : term[..open]));
        }

        return new(words[0] == "exchange" ? MemoNeed.ExchangeDeposits : MemoNeed.Optional, CodeOf<MemoName>(words[1]), types, maxBytes);
    }

    private static T CodeOf<T>(string code)
        where T : struct, Enum => KebabCase.Find<T>(code) ?? throw new FormatException($"'{code}' is no {typeof(T).Name}.");
}

/// <summary>Who needs a memo.</summary>
public enum MemoNeed
{
    /// <summary>The network has none.</summary>
    None,

    /// <summary>It can be left out.</summary>
    Optional,

    /// <summary>Exchanges share one address among their users: a deposit without it is not credited by itself.</summary>
    ExchangeDeposits,
}

/// <summary>What a network calls its memo.</summary>
public enum MemoName
{
    /// <summary>Memo.</summary>
    Memo,

    /// <summary>Destination tag, as on the XRP Ledger.</summary>
    Tag,

    /// <summary>Comment, as on TON.</summary>
    Comment,

    /// <summary>Message, as on NEM and Symbol.</summary>
    Message,

    /// <summary>Note, as on Algorand.</summary>
    Note,

    /// <summary>Transfer id, as on the Internet Computer.</summary>
    TransferId,

    /// <summary>Remark, as on NULS.</summary>
    Remark,

    /// <summary>Data or attachment, as on Waves.</summary>
    Attachment,
}

/// <summary>The form of a memo.</summary>
public enum MemoType
{
    /// <summary>Text in UTF-8.</summary>
    Text,

    /// <summary>A whole number of 32 bits, 0 to 4,294,967,295.</summary>
    Uint32,

    /// <summary>A whole number of 64 bits.</summary>
    Uint64,

    /// <summary>Thirty-two bytes in hexadecimal.</summary>
    Hash32,

    /// <summary>Bytes in hexadecimal or base64.</summary>
    Bytes,
}
