namespace Occ.Support.Fuzz;

/// <summary>One public reader of the library, and the laws that its answers keep.</summary>
/// <param name="Name">Its name, which its folder of the corpus has too.</param>
/// <param name="Read">Reads an input and throws where a law is broken.</param>
internal sealed record FuzzReader(string Name, Action<byte[]> Read)
{
    public static IReadOnlyList<FuzzReader> All { get; } =
    [
        OfText("address", AddressFuzz.Read),
        OfText("memo", MemoFuzz.Read),
        OfText("transaction", TransactionFuzz.Read),
        OfText("payment-uri", PaymentUriFuzz.Read),
        OfText("explorer-link", ExplorerLinkFuzz.Read),
        OfText("link", LinkFuzz.Read),
        new("contact", ContactFuzz.Read),
        OfText("error", ErrorFuzz.Read),
        new("error-files", ErrorFuzz.ReadFiles),
        OfText("intake", IntakeFuzz.Read),
        OfText("message", MessageFuzz.Read),
        OfText("redaction", RedactionFuzz.Read),
        new("report", ReportFuzz.Read),
        new("situation", SituationFuzz.Read),
        new("guide", GuideFuzz.Read),
        OfText("conversation", ConversationFuzz.Read),
        OfText("session", SessionFuzz.Read),
        OfText("update", UpdateFuzz.Read),
        OfText("waiting", WaitingFuzz.Read),
        OfText("value", ValueFuzz.Read),
        OfText("network", NetworkFuzz.Read),
    ];

    /// <summary>The time against which readers read.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static FuzzReader? Find(string name) => All.FirstOrDefault(r => r.Name == name);

    private static FuzzReader OfText(string name, Action<string> read) => new(name, input => read(FuzzInput.Text(input)));
}
