namespace Occ.Support;

/// <summary>The machine codes of the catalogue's values, and what they say to people.</summary>
public static class ErrorTerms
{
    /// <summary>The code, such as <c>not-an-error</c>.</summary>
    public static string Code(this ErrorVerdict verdict) => KebabCase.Code(verdict);

    /// <summary>The code, such as <c>unknown-check-chain</c>.</summary>
    public static string Code(this FundsState state) => KebabCase.Code(state);

    /// <summary>The code, such as <c>after-fix</c>.</summary>
    public static string Code(this ErrorRetry retry) => KebabCase.Code(retry);

    /// <summary>The code, such as <c>user</c>.</summary>
    public static string Code(this ErrorFault fault) => KebabCase.Code(fault);

    /// <summary>The code, such as <c>wallet-app</c>.</summary>
    public static string Code(this ErrorActor actor) => KebabCase.Code(actor);

    /// <summary>The code, such as <c>revert-data</c>.</summary>
    public static string Code(this ErrorLayer layer) => KebabCase.Code(layer);

    /// <summary>The code of a fact that support needs, such as <c>transaction</c>.</summary>
    public static string Code(this ReportFact fact) => KebabCase.Code(fact);

    /// <summary>What to tell the person about the money, in the nearest language.</summary>
    public static string Explain(this FundsState state, string? language) => TextCatalog.BuiltIn.Get($"errors.funds.{KebabCase.Code(state)}", language);

    /// <summary>Whether to try again, in the nearest language.</summary>
    public static string Explain(this ErrorRetry retry, string? language) => TextCatalog.BuiltIn.Get($"errors.retry.{KebabCase.Code(retry)}", language);

    /// <summary>Whose fault it is, in the nearest language.</summary>
    public static string Explain(this ErrorFault fault, string? language) => TextCatalog.BuiltIn.Get($"errors.fault.{KebabCase.Code(fault)}", language);

    /// <summary>Who has to act, in the nearest language.</summary>
    public static string Explain(this ErrorActor actor, string? language) => TextCatalog.BuiltIn.Get($"errors.actor.{KebabCase.Code(actor)}", language);
}
