namespace Occ.Support.Orleans;

/// <summary>Whether a line is an address, and of which networks. It never holds the line.</summary>
/// <param name="Offset">Which line it is; the first is 0.</param>
/// <param name="Verdict">The best verdict of any network.</param>
/// <param name="Kind">What the address stands for on the first network; empty where there is none.</param>
/// <param name="Networks">The ids of the networks that accept it, best first.</param>
/// <param name="HoldsSecret">Whether there is a secret in it, and no address: somebody pasted a recovery phrase or a key in its place.</param>
public sealed record AddressLine(long Offset, AddressVerdict Verdict, string Kind, IReadOnlyList<string> Networks, bool HoldsSecret)
{
    /// <summary>Whether some network accepts the line.</summary>
    public bool IsValid => Verdict.IsValid();
}
