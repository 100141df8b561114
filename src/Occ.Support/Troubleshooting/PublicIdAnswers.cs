namespace Occ.Support;

/// <summary>Checks an address or a transaction id that a person answered, against the network that is known, else against all.</summary>
/// <remarks>Both are checked the same way by validators of their own, so each fills in what is its own.</remarks>
internal abstract class PublicIdAnswers
{
    public static PublicIdAnswers Addresses { get; } = new OfAddresses();

    public static PublicIdAnswers Transactions { get; } = new OfTransactions();

    /// <summary>The canonical spelling; null for anything that is not accepted just as it stands.</summary>
    public string? Canonical(string text, string? network) =>
        (network is not null ? NetworkTable.BuiltIn.Get(network) : Identify(text)) is { } of ? Spelling(text, of) : null;

    /// <summary>The canonical spelling of the one that stands inside other text; null where there is none.</summary>
    public string? Inside(string text, string? network) =>
        network is not null && Surrounded(text, network) is { } found ? Canonical(text[found], network) : null;

    /// <summary>Why the text is not accepted.</summary>
    public string Reason(string text, string? network, string language) =>
        network is null ? TextCatalog.BuiltIn.Get(Unrecognised, language) : Explain(text, network, language);

    protected abstract string Unrecognised { get; }

    protected abstract Network? Identify(string text);

    protected abstract string? Spelling(string text, Network network);

    protected abstract Range? Surrounded(string text, string network);

    protected abstract string Explain(string text, string network, string language);

    private sealed class OfAddresses : PublicIdAnswers
    {
        private readonly AddressValidator _validator = new();

        protected override string Unrecognised => "troubleshooting.reason.address";

        protected override Network? Identify(string text) => _validator.Identify(text) is { IsValid: true, Networks: [var best, ..] } ? best : null;

        protected override string? Spelling(string text, Network network) => _validator.Canonical(text, network);

        protected override Range? Surrounded(string text, string network) =>
            _validator.Check(text, network) is { Verdict: AddressVerdict.SurroundingText, Position: { } start, Length: var length } ? start..(start + length) : null;

        protected override string Explain(string text, string network, string language) => _validator.Check(text, network).Explain(language);
    }

    private sealed class OfTransactions : PublicIdAnswers
    {
        private readonly TransactionIdValidator _validator = new();

        protected override string Unrecognised => "troubleshooting.reason.transaction";

        protected override Network? Identify(string text) => _validator.Identify(text).Networks is [var best, ..] ? best : null;

        protected override string? Spelling(string text, Network network) => _validator.Canonical(text, network);

        protected override Range? Surrounded(string text, string network) =>
            _validator.Check(text, network) is { Verdict: TransactionIdVerdict.SurroundingText, Position: { } start, Length: var length } ? start..(start + length) : null;

        protected override string Explain(string text, string network, string language) => _validator.Check(text, network).Explain(language);
    }
}
