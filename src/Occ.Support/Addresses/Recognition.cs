namespace Occ.Support;

/// <summary>What a text is that is no address.</summary>
/// <param name="Verdict">The verdict that says so.</param>
/// <param name="Kind">Which kind of it, in kebab case; empty where there is one only.</param>
/// <param name="Where">The part that is meant, or null for the whole text.</param>
internal readonly record struct Recognition(AddressVerdict Verdict, string Kind = "", Range? Where = null);
