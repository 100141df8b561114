namespace Occ.Support;

/// <summary>The amount that a payment link asks for.</summary>
/// <param name="Given">The number as the link gives it, in the unit of its scheme, such as <c>2.014e18</c>.</param>
/// <param name="Value">The same as a decimal number of whole coins, such as <c>2.014</c>; null where a token's decimal places are not known.</param>
/// <param name="Symbol">The symbol of the network's coin; null for a token or an unknown network.</param>
public readonly record struct PaymentAmount(string Given, string? Value, string? Symbol);
