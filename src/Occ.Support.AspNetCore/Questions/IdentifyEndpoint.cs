using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>A text of which nobody knows what it is.</summary>
/// <param name="Text">What was pasted.</param>
internal sealed record IdentifyQuestion(string Text);

/// <summary>What a text is.</summary>
/// <param name="Kind"><c>secret</c>, <c>payment</c>, <c>explorer</c>, <c>address</c>, <c>transaction</c> or <c>unrecognised</c>.</param>
/// <param name="Verdict">The verdict of that kind.</param>
internal sealed record IdentifyAnswer(string Kind, string Verdict)
{
    /// <summary>The networks it is of, best first.</summary>
    public IReadOnlyList<string> Networks { get; init; } = [];

    /// <summary>What else it can be, the likeliest first.</summary>
    public IReadOnlyList<string> Confusable { get; init; } = [];

    /// <summary>That in words.</summary>
    public string? Explanation { get; init; }
}

/// <summary><c>POST identify</c>.</summary>
internal static class IdentifyEndpoint
{
    public static Results<Answer<IdentifyAnswer>, Problem> Ask(
        Body<IdentifyQuestion> body, AddressValidator addresses, TransactionIdValidator transactions, ExplorerLinks explorers, PaymentUriReader payments, SecretScanner scanner, RequestLanguage language)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        var (text, tag) = (question.Text.Trim(), language.Tag);
        var address = AddressEndpoint.Identify(text, addresses, scanner, tag);
        if (address.IsValid)
        {
            return new Answer<IdentifyAnswer>(new("address", address.Verdict) { Networks = address.Networks ?? [], Explanation = address.Explanation });
        }

        if (SecretText.Holds(text, scanner))
        {
            return new Answer<IdentifyAnswer>(new(SecretText.Verdict, SecretText.Verdict) { Explanation = ProblemTexts.Get("secret", tag) });
        }

        var link = explorers.Read(text);
        if (link.Kind != ExplorerKind.None)
        {
            return new Answer<IdentifyAnswer>(new("explorer", link.IdVerdict.Code()) { Networks = link.NetworkId is { } id ? [id] : [], Explanation = link.Explain(tag) });
        }

        var transaction = TransactionEndpoint.Identify(text, "", transactions, tag);
        if (transaction.IsValid)
        {
            return new Answer<IdentifyAnswer>(new("transaction", transaction.Verdict) { Networks = transaction.Networks, Confusable = transaction.Confusable, Explanation = transaction.Explanation });
        }

        var payment = payments.Read(text);
        return new Answer<IdentifyAnswer>(payment.Kind != PaymentUriKind.None
            ? new("payment", payment.Verdict.Code()) { Networks = payment.Network is { } network ? [network.Id] : [], Explanation = payment.Explain(tag) }
            : new("unrecognised", "unrecognised") { Explanation = ProblemTexts.Get("unrecognised", tag) });
    }
}
