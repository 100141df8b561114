namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Answers that fit the questions of any guide.</summary>
internal static class Answers
{
    public static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private static readonly string[] Networks = ["tron", "bitcoin", "ripple", "ethereum", "solana"];

    /// <summary>Everything that can be said at a view: every choice, texts that pass the checks, "I don't know", each result of a check.</summary>
    public static IEnumerable<SessionInput> Of(Turn turn)
    {
        var id = $"i{turn.Session.Revision}";
        return turn.Position?.Step switch
        {
            ProbeStep probe => Results(turn.Position, probe).Select(r => SessionInput.ProbeResult(id, turn.View.Step, r)),
            _ => Texts(turn).Select(t => t is null ? SessionInput.Skip(id, turn.View.Step) : SessionInput.Answer(id, t, turn.View.Kind == ViewKind.RestartOffer ? null : turn.View.Step)),
        };
    }

    /// <summary>What a host may know from the start: nothing, and each value that a fork compares a given fact with.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Given(IReadOnlyList<Guide> linked)
    {
        var given = linked.SelectMany(g => g.Definition.Given.Keys).ToHashSet();
        var compared = linked.SelectMany(g => g.Definition.Steps).OfType<DecideStep>().SelectMany(d => d.Branches).SelectMany(b => b.When.Tree).OfType<FactCondition>().Where(c => given.Contains(c.Fact));
        return compared.SelectMany(c => Compared(c).Select(v => new Dictionary<string, string> { [c.Fact] = v })).Prepend([]);
    }

    private static IEnumerable<string> Compared(FactCondition condition) => condition switch
    {
        IsCondition comparison => comparison.Values,
        HasCondition has => [has.Choice],
        AmountCondition amount => Around(amount),
        VersionCondition version => [version.Bound, "0.0.1"],
        OlderThanCondition => Times(condition),
        _ => [],
    };

    private static IEnumerable<string?> Texts(Turn turn)
    {
        var (view, step) = (turn.View, turn.Position?.Step as AskStep);
        IEnumerable<string?> answers = view.Answer switch
        {
            AnswerKind.Network => NetworksOf(turn),
            AnswerKind.Text => ["USDT"],
            AnswerKind.Amount => Comparisons(turn, step!).OfType<AmountCondition>().SelectMany(Around).Append("250 USDT"),
            AnswerKind.Time => Comparisons(turn, step!).SelectMany(Times).Append("6 hours ago"),
            AnswerKind.Version => Comparisons(turn, step!).OfType<VersionCondition>().SelectMany(c => new[] { c.Bound, "0.0.1" }).Append("7.12.0"),
            AnswerKind.Transaction => [new string('a', 64), "0x" + new string('a', 64), .. Networks.Length > 0 ? new[] { SolanaId } : []],
            AnswerKind.Address => [.. Addresses],
            AnswerKind.Choices => SeveralOf(step!),
            _ => view.Choices.Select(c => c.Id),
        };
        answers = view.Answer is AnswerKind.Transaction or AnswerKind.Address ? answers.Where(a => Fits(turn, step!, a!)).Take(1) : answers.Distinct();
        return view.SkipLabel is null ? answers : answers.Append(null);
    }

    // Published: the USDT contract on Tron, the genesis coinbase of Bitcoin, the genesis account of the XRP Ledger, Vitalik Buterin's, the system program of Solana.
    private static IEnumerable<string> Addresses =>
        ["TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045", "11111111111111111111111111111111"];

    /// <summary>A published address of a network.</summary>
    public static string Address(string network) => TransferNotArrived.Address(new Dictionary<string, string> { ["network"] = network });

    private static string SolanaId => new('2', 87);

    private static bool Fits(Turn turn, AskStep ask, string answer) =>
        AnswerChecks.Check(turn.Position!.Guide, ask, answer, turn.Position.Facts, "en").Value is not null;

    /// <summary>Networks that some fork tells apart, and some that none does.</summary>
    private static IEnumerable<string> NetworksOf(Turn turn) =>
        Comparisons(turn, (AskStep)turn.Position!.Step).OfType<IsCondition>().Select(c => c.Values[0]).Concat(Networks).Distinct();

    private static IEnumerable<string> SeveralOf(AskStep ask) =>
        ask.Choices.Select(c => c.Id).Append(string.Join(',', ask.Choices.Where(c => !c.Alone).Select(c => c.Id)));

    private static IEnumerable<string> Around(AmountCondition condition) =>
        [FormattableString.Invariant($"{condition.Bound}"), FormattableString.Invariant($"{condition.Bound + 1}"), FormattableString.Invariant($"{condition.Bound / 2}")];

    private static IEnumerable<string> Times(FactCondition condition) => condition is OlderThanCondition older
        ? [TimeText.Write(Noon - older.Span - TimeSpan.FromHours(1)), TimeText.Write(Noon - (older.Span / 2))]
        : [];

    private static IEnumerable<FactCondition> Comparisons(Turn turn, AskStep ask) =>
        turn.Position!.Engine.Guides.Linked(turn.Position.Owner).SelectMany(g => g.Definition.Steps).OfType<DecideStep>()
            .SelectMany(d => d.Branches).SelectMany(b => b.When.Tree).OfType<FactCondition>().Where(c => c.Fact == ask.Fact);

    private static IEnumerable<string?> Results(Position position, ProbeStep probe)
    {
        var results = probe.Results.IsEmpty
            ? position.Guide.Asks.Where(a => a.Fact == probe.Fact).SelectMany(a => a.Kind switch
            {
                AnswerKind.Choice or AnswerKind.Network => a.Choices.Select(c => c.Id),
                AnswerKind.Version => ["7.12.0"],
                AnswerKind.Amount => ["250"],
                AnswerKind.Time => ["6 hours ago"],
                _ => new[] { "a result" },
            })
            : probe.Results.Keys;
        return results.Cast<string?>().Append(null);
    }
}
