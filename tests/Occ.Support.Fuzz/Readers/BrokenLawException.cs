namespace Occ.Support.Fuzz;

/// <summary>An answer broke a law.</summary>
internal sealed class BrokenLawException(string law) : Exception(law);
