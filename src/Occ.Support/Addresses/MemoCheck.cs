using System.Globalization;

namespace Occ.Support;

/// <summary>What a check of one memo against one network found. It never holds the text.</summary>
/// <remarks>The default value is <see cref="MemoVerdict.Unrecognised"/>.</remarks>
public readonly record struct MemoCheck
{
    private readonly int _position;

    internal MemoCheck(Network network, MemoVerdict verdict, MemoType? type = null, Range? where = null, int bytes = 0)
    {
        Network = network;
        Verdict = verdict;
        Type = type;
        Bytes = bytes;
        (_position, Length) = where is { } w ? (w.Start.Value, w.End.Value - w.Start.Value) : (0, 0);
    }

    /// <summary>How near the text is to a memo of the network.</summary>
    public MemoVerdict Verdict { get; }

    /// <summary>Whether a transfer can go out with this memo, or with none where there is none.</summary>
    public bool IsValid => Verdict.IsValid();

    /// <summary>The network that was asked for; null only in the default value.</summary>
    public Network? Network { get; }

    /// <summary>The form that the memo has, or null where it has none.</summary>
    public MemoType? Type { get; }

    /// <summary>The length of a text memo, in bytes of UTF-8; 0 for other forms.</summary>
    public int Bytes { get; }

    /// <summary>Where the fault is, or where the memo stands inside other text, in UTF-16 code units; null where no place can be named.</summary>
    public int? Position => Length == 0 ? null : _position;

    /// <summary>How many UTF-16 code units from <see cref="Position"/> on are meant; 0 where there is no position.</summary>
    public int Length { get; }

    /// <summary>The verdict in words that a support agent can read out.</summary>
    /// <param name="language">A BCP-47 tag; English where the library lacks the language.</param>
    public string Explain(string? language)
    {
        var texts = TextCatalog.BuiltIn;
        var rule = Network?.Memo;
        return texts.Get(
            "addresses.memo." + Verdict.Code(),
            language,
            ("network", Network?.NameIn(language) ?? "?"),
            ("memo", texts.Get("addresses.memo-name." + KebabCase.Code(rule?.Name ?? MemoName.Memo), language)),
            ("bytes", Number(Bytes)),
            ("max", Number(rule?.MaxTextBytes ?? 0)),
            ("position", Number(_position + 1)));
    }

    private static string Number(int value) => value.ToString(NumberFormatInfo.InvariantInfo);
}
