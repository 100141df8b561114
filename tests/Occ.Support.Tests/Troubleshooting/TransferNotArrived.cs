namespace Occ.Support.Tests.Troubleshooting;

/// <summary>The built-in guide, and answers that fit its questions.</summary>
internal static class TransferNotArrived
{
    public const string Id = "transfer-not-arrived";

    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public static Guide Guide => GuideCatalog.BuiltIn.Find(Id)!;

    /// <summary>An answer to give at a step of a scripted walk.</summary>
    public static SessionInput Input(string id, string? answer) => answer is null ? SessionInput.Skip(id) : SessionInput.Answer(id, answer);

    /// <summary>Walks from the start with the given answers; null skips.</summary>
    public static Turn Walk(string language, params string?[] answers)
    {
        var troubleshooter = new Troubleshooter();
        var turn = troubleshooter.Start(Id, language, Noon);
        foreach (var (answer, i) in answers.Select((a, i) => (a, i)))
        {
            turn = troubleshooter.Advance(turn.Session, Input($"walk-{i}", answer), Noon.AddMinutes(i));
            Assert.Empty(turn.Notices);
        }

        return turn;
    }

    // Published everywhere: the contract of USDT on Tron, the genesis coinbase of Bitcoin, the genesis account of the XRP Ledger.
    public static string Address(IReadOnlyDictionary<string, string> facts) => facts.GetValueOrDefault("network") switch
    {
        "bitcoin" => "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "ripple" => "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh",
        _ => "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
    };
}
