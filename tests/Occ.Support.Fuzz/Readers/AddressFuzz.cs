namespace Occ.Support.Fuzz;

/// <summary>Addresses: the first line is one; those that follow are known to the person.</summary>
internal static class AddressFuzz
{
    private const int MostKnown = 8;

    private static readonly AddressValidator Validator = new();
    private static readonly AddressBatch Batch = new();

    public static void Read(string text)
    {
        var (first, rest) = FuzzInput.Cut(text);
        var found = Validator.Identify(first);
        foreach (var network in found.IsValid || found.Verdict == AddressVerdict.Name ? found.Networks : [])
        {
            Law.Holds(Validator.Check(first, network).IsValid, $"{network} was named and does not accept the address");
        }

        Validator.Identify(first, rest);
        CheckAll(first);
        Compare(first, rest);
        ReadLines(text);
    }

    private static void CheckAll(string text)
    {
        var isLocated = false;
        var explained = new HashSet<AddressVerdict>();
        foreach (var network in Families.Networks)
        {
            var check = Validator.Check(text, network);
            Law.Holds(check.IsValid == check.Verdict.IsValid(), "the verdict and the answer differ");
            Law.Within(text, check.Position ?? 0, check.Position is null ? 0 : check.Length, $"what is wrong with an address of {network}");
            if (explained.Add(check.Verdict))
            {
                Law.Says(check.Explain, $"the verdict {check.Verdict.Code()}");
            }

            if (check.IsValid)
            {
                Spell(text, network);
            }
            else if (check.Verdict == AddressVerdict.ChecksumMismatch && !isLocated)
            {
                isLocated = true;
                Law.Holds(Validator.Locate(text, network).All(at => at >= 0 && at < text.Length), "a wrong character is located outside of the text");
            }
        }
    }

    private static void Spell(string text, Network network)
    {
        var canonical = Validator.Canonical(text, network);
        Law.Holds(canonical is not null && Validator.Check(canonical, network).IsValid, $"the canonical spelling of an address of {network} is not valid");
        Law.Holds(Validator.Canonical(canonical, network) == canonical, $"the canonical spelling of an address of {network} is not canonical");
        if (Validator.Curve(text, network) is not AddressCurve.Unknown and var curve)
        {
            Law.Says(l => curve.Explain(l), "a curve");
        }
    }

    private static void Compare(string address, string rest)
    {
        var known = rest.Split('\n', MostKnown + 1)[..^1];
        var check = AddressPoisoning.Check(address, known);
        Law.Holds(check.KnownIndex >= -1 && check.KnownIndex < known.Length && check.MatchedBits >= 0, "an address resembles one that was not given");
        Law.Says(check.Explain, "a comparison");
        AddressPoisoning.Check(address, known, NetworkTable.BuiltIn.Get("ethereum"));
    }

    private static void ReadLines(string text)
    {
        foreach (var line in Batch.IdentifyAll(text.AsMemory()))
        {
            Law.Within(text, line.Start, line.Length, "a line");
            var alone = Validator.Identify(text.AsSpan(line.Start, line.Length));
            Law.Holds(alone.Verdict == line.Identification.Verdict && alone.Networks.SequenceEqual(line.Identification.Networks), "a line of a batch is answered in another way than alone");
        }
    }
}
