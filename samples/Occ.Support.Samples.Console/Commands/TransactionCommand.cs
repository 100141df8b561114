using System.Buffers;

namespace Occ.Support.Samples;

/// <summary><c>transaction</c>: is this a transaction id, of which networks, and what else can it be.</summary>
internal sealed class TransactionCommand : SupportCommand
{
    private const int HexIdLength = 64;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly TransactionIdValidator _validator = new();
    private readonly AddressValidator _addresses = new();

    public override string Name => "transaction";

    public override IReadOnlyList<Member> Members { get; } = [new("text"), new("network", IsRequired: false)];

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
            return new TransactionAnswer(SecretCheck.Verdict, false, ConsoleTexts.Get("secret.instead", request.Language), request.Language) { Network = network, Confusable = [SecretCheck.Verdict] };
        }

        return network is null ? Identify(text, request.Language) : Check(text, network, request.Language);
    }

    private TransactionAnswer Check(string text, Network network, string language)
    {
        var check = _validator.Check(text, network);
        return new(check.Verdict.Code(), check.IsValid, check.Explain(language), language)
        {
            Network = network,
            Networks = check.IsValid ? [network] : check.Fits,
            Canonical = _validator.Canonical(text, network),
            Position = check.Position,
            Length = check.Length,
            Confusable = Confusable(text, check.Verdict),
            Excerpt = Excerpt.Of(text, check.Position, check.Length),
        };
    }

    private TransactionAnswer Identify(string text, string language)
    {
        var found = _validator.Identify(text);
        return new(found.Verdict.Code(), found.IsValid, Explain(text, found, language), language)
        {
            Networks = found.Networks,
            Canonical = found.IsValid ? _validator.Canonical(text, found.Networks[0]) : null,
            Confusable = Confusable(text, found.Verdict),
        };
    }

    private string Explain(string text, TransactionIdIdentification found, string language) => found switch
    {
        { IsValid: true, Networks.Count: > 1 } => ConsoleTexts.Get("transaction.several", language, ("count", $"{found.Networks.Count}")),
        { IsValid: true } => _validator.Check(text, found.Networks[0]).Explain(language),
        { Verdict: TransactionIdVerdict.Empty } => ConsoleTexts.Get("transaction.empty", language),
        { Verdict: TransactionIdVerdict.TooLong } => ConsoleTexts.Get("transaction.too-long", language),
        _ when _addresses.Identify(text).IsValid => ConsoleTexts.Get("transaction.address", language),
        _ => ConsoleTexts.Get("transaction.unrecognised", language),
    };

    /// <summary>What the text can be as well: 64 hexadecimal digits have no mark that tells an id from a key or a block hash.</summary>
    private string[] Confusable(string text, TransactionIdVerdict verdict) => verdict switch
    {
        TransactionIdVerdict.Address or TransactionIdVerdict.BlockHash or TransactionIdVerdict.Secret => [verdict.Code()],
        _ when verdict.IsValid() => IsHex(text) ? ["private-key", "block-hash"] : [],
        _ => _addresses.Identify(text).IsValid ? [TransactionIdVerdict.Address.Code()] : [],
    };

    private static bool IsHex(string text)
    {
        var digits = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text.AsSpan(2) : text;
        return digits.Length == HexIdLength && !digits.ContainsAnyExcept(HexDigits);
    }
}
