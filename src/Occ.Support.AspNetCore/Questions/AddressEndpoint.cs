using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>A text to check as an address.</summary>
/// <param name="Text">What was pasted.</param>
/// <param name="Network">The id of the network it should be of; left out to identify it over all networks.</param>
internal sealed record AddressQuestion(string Text, string? Network = null);

/// <summary>Whether a text is an address, of which networks, and if not, where it is wrong.</summary>
/// <param name="Verdict">A code; those that begin with <c>valid</c> accept, no other does; <c>secret</c> where the text is a secret.</param>
/// <param name="IsValid">Whether the text is an address.</param>
/// <param name="Network">The network asked for, else the first of <c>networks</c>.</param>
/// <param name="Kind">What the address stands for.</param>
internal sealed record AddressAnswer(string Verdict, bool IsValid, string? Network, string? Kind = null)
{
    /// <summary>Of Solana only: whether a key can stand behind the address.</summary>
    public string? Curve { get; init; }

    /// <summary>The canonical spelling of an accepted text: a wrong address is never corrected.</summary>
    public string? Canonical { get; init; }

    /// <summary>Where it is wrong, in UTF-16 code units.</summary>
    public int? Position { get; init; }

    /// <summary>How much is wrong there.</summary>
    public int? Length { get; init; }

    /// <summary>All networks that accept it, best first, where none was asked for.</summary>
    public IReadOnlyList<string>? Networks { get; init; }

    /// <summary>The networks that it does fit, where it does not fit the one asked for.</summary>
    public IReadOnlyList<string>? Fits { get; init; }

    /// <summary>The verdict in words.</summary>
    public string? Explanation { get; init; }
}

/// <summary><c>POST address</c>.</summary>
internal static class AddressEndpoint
{
    public static Results<Answer<AddressAnswer>, Problem> Ask(Body<AddressQuestion> body, AddressValidator validator, NetworkTable table, SecretScanner scanner, RequestLanguage language)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        if (question.Network is null)
        {
            return new Answer<AddressAnswer>(Identify(question.Text, validator, scanner, language.Tag));
        }

        return table.Find(question.Network) is { } network
            ? new Answer<AddressAnswer>(Check(question.Text, network, validator, scanner, language.Tag))
            : Problem.Of(ProblemCode.UnknownNetwork, language.Tag);
    }

    public static AddressAnswer Identify(string text, AddressValidator validator, SecretScanner scanner, string language)
    {
        var found = validator.Identify(text);
        if (found.IsValid)
        {
            var network = found.Networks[0];
            return Accepted(text, found.Verdict, network, found.Kind, validator) with
            {
                Networks = [.. found.Networks.Select(n => n.Id)],
                Explanation = validator.Check(text, network).Explain(language),
            };
        }

        return SecretText.Holds(text, scanner)
            ? new(SecretText.Verdict, false, null) { Explanation = ProblemTexts.Get("secret", language) }
            : new(found.Verdict.Code(), false, null) { Networks = [.. found.Networks.Select(n => n.Id)], Explanation = ProblemTexts.Get("address.unrecognised", language) };
    }

    private static AddressAnswer Check(string text, Network network, AddressValidator validator, SecretScanner scanner, string language)
    {
        var check = validator.Check(text, network);
        if (check.IsValid)
        {
            return Accepted(text, check.Verdict, network, check.Kind, validator) with { Explanation = check.Explain(language) };
        }

        if (SecretText.Holds(text, scanner))
        {
            return new(SecretText.Verdict, false, network.Id) { Explanation = ProblemTexts.Get("secret", language) };
        }

        // A checksum that fails names no place by itself; where the wrong characters can be known, the first is the place.
        var located = check.Verdict == AddressVerdict.ChecksumMismatch ? validator.Locate(text, network) : [];
        var (position, length) = located.Count > 0 ? (located[0], 1) : (check.Position, check.Length);
        return new(check.Verdict.Code(), false, network.Id)
        {
            Position = position,
            Length = position is null ? null : length,
            Fits = [.. check.Fits.Select(n => n.Id)],
            Explanation = check.Explain(language),
        };
    }

    private static AddressAnswer Accepted(string text, AddressVerdict verdict, Network network, string kind, AddressValidator validator)
    {
        var curve = validator.Curve(text, network);
        return new(verdict.Code(), true, network.Id, kind)
        {
            Curve = curve == AddressCurve.Unknown ? null : curve.Code(),
            Canonical = validator.Canonical(text, network),
        };
    }
}
