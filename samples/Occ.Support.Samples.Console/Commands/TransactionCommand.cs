namespace Occ.Support.Samples;

/// <summary><c>transaction</c>: is this a transaction id, of which networks, and what else can it be.</summary>
internal sealed class TransactionCommand : SupportCommand
{
    private readonly TransactionIdValidator _validator = new();

    public override string Name => "transaction";

    public override IReadOnlyList<Member> Members { get; } = [new("text"), new("network", IsRequired: false), new("context", IsRequired: false)];

    public override Answer Reply(Request request)
    {
        var text = request.Text("text");
        var network = request.Optional("network") is { } id ? NetworkTable.BuiltIn.Find(id) : null;
        if (network is null && request.Optional("network") is not null)
        {
            return Refuse(ErrorCodes.UnknownNetwork, request.Language);
        }

        if (SecretCheck.Holds(text))
        {
            return new TransactionAnswer(SecretCheck.Verdict, false, ConsoleTexts.Get("secret.instead", request.Language), request.Language) { Network = network, Confusable = [TransactionIdConfusable.PrivateKey] };
        }

        var context = request.Optional("context") ?? "";
        return network is null ? Identify(text, context, request.Language) : Check(text, context, network, request.Language);
    }

    private TransactionAnswer Check(string text, string context, Network network, string language)
    {
        var check = _validator.Check(text, network, context);
        return new(check.Verdict.Code(), check.IsValid, check.Explain(language), language)
        {
            Network = network,
            Networks = check.IsValid ? [network] : check.Fits,
            Canonical = check.IsValid ? _validator.Canonical(text, network) : null,
            Position = check.Position,
            Length = check.Length,
            Confusable = check.Confusable,
            Excerpt = Excerpt.Of(text, check.Position, check.Length),
        };
    }

    private TransactionAnswer Identify(string text, string context, string language)
    {
        var found = _validator.Identify(text, context);
        return new(found.Verdict.Code(), found.IsValid, Explain(text, context, found, language), language)
        {
            Networks = found.Networks,
            Canonical = found.IsValid ? _validator.Canonical(text, found.Networks[0]) : null,
            Confusable = found.Confusable,
        };
    }

    private string Explain(string text, string context, TransactionIdIdentification found, string language) => found switch
    {
        { IsValid: true, Networks.Count: > 1 } => ConsoleTexts.Get("transaction.several", language, ("count", $"{found.Networks.Count}")),
        { IsValid: true } => _validator.Check(text, found.Networks[0], context).Explain(language),
        { Verdict: TransactionIdVerdict.Empty } => ConsoleTexts.Get("transaction.empty", language),
        { Verdict: TransactionIdVerdict.TooLong } => ConsoleTexts.Get("transaction.too-long", language),
        { Verdict: TransactionIdVerdict.Address } => ConsoleTexts.Get("transaction.address", language),
        { Verdict: TransactionIdVerdict.Secret } => ConsoleTexts.Get("secret.instead", language),
        { Verdict: TransactionIdVerdict.BlockHash or TransactionIdVerdict.NotATransaction, Confusable.Count: > 0 } =>
            ConsoleTexts.Get("transaction.other", language, ("other", found.Confusable[0].NameIn(language))),
        _ => ConsoleTexts.Get("transaction.unrecognised", language),
    };
}
