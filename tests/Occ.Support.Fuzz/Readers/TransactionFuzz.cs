namespace Occ.Support.Fuzz;

/// <summary>Transaction ids: the first line is one; the rest are the words in front of it.</summary>
internal static class TransactionFuzz
{
    private static readonly TransactionIdValidator Validator = new();

    public static void Read(string text)
    {
        var (id, context) = FuzzInput.Cut(text);
        var found = Validator.Identify(id, context);
        foreach (var network in found.IsValid ? found.Networks : [])
        {
            Law.Holds(Validator.Check(id, network, context).IsValid, $"{network} was named and does not accept the id");
        }

        foreach (var unlike in found.Confusable)
        {
            Law.Says(l => unlike.NameIn(l), unlike.Code());
        }

        var explained = new HashSet<TransactionIdVerdict>();
        foreach (var network in Families.Networks)
        {
            var check = Validator.Check(id, network, context);
            Law.Holds(check.IsValid == check.Verdict.IsValid(), "the verdict and the answer differ");
            Law.Within(id, check.Position ?? 0, check.Position is null ? 0 : check.Length, $"what is wrong with an id of {network}");
            if (explained.Add(check.Verdict))
            {
                Law.Says(check.Explain, $"the verdict {check.Verdict.Code()}");
            }

            if (Validator.Canonical(id, network) is { } canonical)
            {
                Law.Holds(Validator.Check(canonical, network).IsValid, $"the canonical spelling of an id of {network} is not valid");
                Law.Holds(Validator.Canonical(canonical, network) == canonical, $"the canonical spelling of an id of {network} is not canonical");
            }
            else
            {
                Law.Holds(!check.IsValid, $"a valid id of {network} has no canonical spelling");
            }
        }
    }
}
