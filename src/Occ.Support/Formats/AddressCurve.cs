using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Whether a key can stand behind an address: of Solana, where an account of a program is chosen so that none can.</summary>
[JsonConverter(typeof(KebabCaseConverter<AddressCurve>))]
public enum AddressCurve
{
    /// <summary>The address does not tell, as on every network but Solana, or the text is no address.</summary>
    Unknown,

    /// <summary>A point of the ed25519 curve: a wallet with a key can own it.</summary>
    OnCurve,

    /// <summary>No point of the curve: the account was derived by a program, such as that of a token, and no key can sign for it.</summary>
    ProgramDerived,
}

/// <summary>The code and the words of what stands behind an address.</summary>
public static class AddressCurveExtensions
{
    /// <summary>The machine code, such as <c>program-derived</c>.</summary>
    public static string Code(this AddressCurve curve) => KebabCase.Code(curve);

    /// <summary>What it means, in words that a support agent can read out; empty where nothing is known.</summary>
    /// <param name="curve">What stands behind the address.</param>
    /// <param name="language">A BCP-47 tag; English where the library lacks the language.</param>
    public static string Explain(this AddressCurve curve, string? language) => curve switch
    {
        AddressCurve.OnCurve => TextCatalog.BuiltIn.Get("addresses.curve.on-curve", language),
        AddressCurve.ProgramDerived => TextCatalog.BuiltIn.Get("addresses.curve.program-derived", language),
        _ => "",
    };
}
