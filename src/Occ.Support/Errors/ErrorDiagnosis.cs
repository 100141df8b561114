using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>What a message says, as far as the catalogue knows. It holds nothing of the message but positions.</summary>
public sealed class ErrorDiagnosis
{
    internal static readonly ErrorDiagnosis Unrecognised = new(ErrorVerdict.Unrecognised, []);
    internal static readonly ErrorDiagnosis NotAnError = new(ErrorVerdict.NotAnError, []);

    internal ErrorDiagnosis(ErrorVerdict verdict, ImmutableArray<ErrorMatch> matches) => (Verdict, Matches) = (verdict, matches);

    /// <summary>How the message was read.</summary>
    public ErrorVerdict Verdict { get; }

    /// <summary>The rows that fit, best first; empty where none does.</summary>
    public ImmutableArray<ErrorMatch> Matches { get; }

    /// <summary>What to tell the person about the money. Where several meanings are open, the gravest of them.</summary>
    public FundsState FundsState => Verdict switch
    {
        ErrorVerdict.Recognised => Matches[0].FundsState,
        ErrorVerdict.Ambiguous => Matches.Select(m => m.FundsState).Min(),
        ErrorVerdict.NotAnError => FundsState.NotApplicable,
        _ => FundsState.UnknownCheckChain,
    };

    /// <summary>What to ask the person for, the weightiest first.</summary>
    public ImmutableArray<ReportFact> Facts => Verdict switch
    {
        ErrorVerdict.Recognised => Matches[0].Error.Facts,
        ErrorVerdict.Ambiguous => [ReportFact.Network, ReportFact.Error, ReportFact.Transaction],
        ErrorVerdict.NotAnError => [],
        _ => [ReportFact.Error, ReportFact.Transaction, ReportFact.Network, ReportFact.Version],
    };

    /// <summary>The verdict in a sentence, in the nearest language.</summary>
    /// <param name="language">A BCP-47 tag.</param>
    public string Explain(string? language) => TextCatalog.BuiltIn.Get($"errors.verdict.{KebabCase.Code(Verdict)}", language);
}
