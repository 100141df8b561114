using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>A text to check as a transaction id.</summary>
/// <param name="Text">What was pasted.</param>
/// <param name="Network">The id of the network it should be of; left out to identify it over all networks.</param>
/// <param name="Context">The words in front of it, which settle what else it can be.</param>
internal sealed record TransactionQuestion(string Text, string? Network = null, string? Context = null);

/// <summary>Whether a text is a transaction id, of which networks, and what else it can be.</summary>
/// <param name="Verdict">A code; those that begin with <c>valid</c> accept, no other does; <c>secret</c> where the text is a secret.</param>
/// <param name="IsValid">Whether the text is a transaction id.</param>
internal sealed record TransactionAnswer(string Verdict, bool IsValid)
{
    /// <summary>The network asked for.</summary>
    public string? Network { get; init; }

    /// <summary>The networks that accept it, or that it fits instead, best first.</summary>
    public IReadOnlyList<string> Networks { get; init; } = [];

    /// <summary>The canonical spelling of an accepted text.</summary>
    public string? Canonical { get; init; }

    /// <summary>Where it is wrong, in UTF-16 code units.</summary>
    public int? Position { get; init; }

    /// <summary>How much is wrong there.</summary>
    public int? Length { get; init; }

    /// <summary>What it is instead, or what else it can be, the likeliest first.</summary>
    public IReadOnlyList<string> Confusable { get; init; } = [];

    /// <summary>The verdict in words.</summary>
    public string? Explanation { get; init; }
}

/// <summary><c>POST transaction</c>.</summary>
internal static class TransactionEndpoint
{
    public static Results<Answer<TransactionAnswer>, Problem> Ask(Body<TransactionQuestion> body, TransactionIdValidator validator, NetworkTable table, SecretScanner scanner, RequestLanguage language)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        var network = question.Network is { } id ? table.Find(id) : null;
        if (network is null && question.Network is not null)
        {
            return Problem.Of(ProblemCode.UnknownNetwork, language.Tag);
        }

        if (SecretText.Holds(question.Text, scanner))
        {
            return new Answer<TransactionAnswer>(new(SecretText.Verdict, false) { Network = network?.Id, Explanation = ProblemTexts.Get("secret", language.Tag) });
        }

        var context = question.Context ?? "";
        return new Answer<TransactionAnswer>(network is null
            ? Identify(question.Text, context, validator, language.Tag)
            : Check(question.Text, context, network, validator, language.Tag));
    }

    public static TransactionAnswer Identify(string text, string context, TransactionIdValidator validator, string language)
    {
        var found = validator.Identify(text, context);
        return new(found.Verdict.Code(), found.IsValid)
        {
            Networks = [.. found.Networks.Select(n => n.Id)],
            Canonical = found.IsValid ? validator.Canonical(text, found.Networks[0]) : null,
            Confusable = [.. found.Confusable.Select(c => c.Code())],
            Explanation = found switch
            {
                { IsValid: true, Networks.Count: > 1 } => ProblemTexts.Get("transaction.several", language),
                { IsValid: true } => validator.Check(text, found.Networks[0], context).Explain(language),
                { Verdict: TransactionIdVerdict.Secret } => ProblemTexts.Get("secret", language),
                _ => ProblemTexts.Get("transaction.unrecognised", language),
            },
        };
    }

    private static TransactionAnswer Check(string text, string context, Network network, TransactionIdValidator validator, string language)
    {
        var check = validator.Check(text, network, context);
        return new(check.Verdict.Code(), check.IsValid)
        {
            Network = network.Id,
            Networks = check.IsValid ? [network.Id] : [.. check.Fits.Select(n => n.Id)],
            Canonical = check.IsValid ? validator.Canonical(text, network) : null,
            Position = check.Position,
            Length = check.Position is null ? null : check.Length,
            Confusable = [.. check.Confusable.Select(c => c.Code())],
            Explanation = check.Explain(language),
        };
    }
}
