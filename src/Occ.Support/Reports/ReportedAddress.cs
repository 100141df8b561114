using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>A public address that a person named, and what a check said of it.</summary>
public sealed record ReportedAddress
{
    private static readonly AddressValidator Validator = new();

    /// <summary>The address as it was written, redacted; at most 160 characters.</summary>
    [Wire(MaxLength = ReportLimits.Address, Required = true)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RedactedText Text { get; init => field = FittedText.OneLine(value, ReportLimits.Address); }

    /// <summary>What the address is to the person.</summary>
    [Wire]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public AddressRole Role { get; init => field = ReportLimits.Defined(value, nameof(Role)); }

    /// <summary>The id of the network it was checked on, or empty.</summary>
    /// <exception cref="ArgumentException">It is not a kebab-case code.</exception>
    [Wire(MaxLength = ReportLimits.Code, Format = SchemaFormats.Code)]
    public RedactedText Network { get; init => field = ReportLimits.Require(value, SchemaFormats.Code, ReportLimits.Code, nameof(Network)); }

    /// <summary>The code that the check answered with, or empty if nobody checked. Codes that begin with <c>valid</c> accept.</summary>
    /// <exception cref="ArgumentException">It is not a kebab-case code.</exception>
    [Wire(MaxLength = ReportLimits.Code, Format = SchemaFormats.Code)]
    public RedactedText Verdict { get; init => field = ReportLimits.Require(value, SchemaFormats.Code, ReportLimits.Code, nameof(Verdict)); }

    /// <summary>Makes an entry of what a person wrote; every text is redacted first.</summary>
    /// <param name="text">The address as it was written.</param>
    /// <param name="role">What it is to the person.</param>
    /// <param name="network">The id of the network it was checked on, or null.</param>
    /// <param name="verdict">The code of the check, or null if nobody checked.</param>
    /// <exception cref="ArgumentException">A code is not in kebab case.</exception>
    public static ReportedAddress From(string text, AddressRole role, string? network = null, string? verdict = null) => new()
    {
        Text = Redacted.Of(Guard.Against.Null(text)),
        Role = role,
        Network = Redacted.Of(network),
        Verdict = Redacted.Of(verdict),
    };

    /// <summary>Makes an entry with the verdict of <see cref="AddressValidator"/>; the text is redacted first, and what is left is checked.</summary>
    /// <param name="text">The address as it was written.</param>
    /// <param name="role">What it is to the person.</param>
    /// <param name="networkId">The id of a network of the table.</param>
    /// <exception cref="ArgumentException">There is no such network.</exception>
    public static ReportedAddress Check(string text, AddressRole role, string networkId)
    {
        var redacted = Redacted.Of(Guard.Against.Null(text));
        return From(redacted.Value, role, networkId, Validator.Check(redacted.Value, networkId).Verdict.Code());
    }
}
