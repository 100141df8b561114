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
