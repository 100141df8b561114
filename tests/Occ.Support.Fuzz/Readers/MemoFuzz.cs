namespace Occ.Support.Fuzz;

/// <summary>Memos: the first line is one; the rest is the address that it goes with.</summary>
internal static class MemoFuzz
{
    private static readonly MemoValidator Validator = new();
    private static readonly Network[] Networks = [.. NetworkTable.BuiltIn.All.DistinctBy(n => n.Memo)];

    public static void Read(string text)
    {
        var (memo, address) = FuzzInput.Cut(text);
        var explained = new HashSet<MemoVerdict>();
        foreach (var network in Networks)
        {
            Judge(memo, Validator.Check(memo, network), explained);
            Judge(memo, Validator.Check(memo, network, address), explained);
            foreach (var type in Enum.GetValues<MemoType>())
            {
                Judge(memo, Validator.Check(memo, network, type), explained);
            }
        }
    }

    private static void Judge(string memo, MemoCheck check, HashSet<MemoVerdict> explained)
    {
        Law.Within(memo, check.Position ?? 0, check.Position is null ? 0 : check.Length, "what is wrong with a memo");
        if (explained.Add(check.Verdict))
        {
            Law.Says(check.Explain, $"the verdict {check.Verdict.Code()}");
        }
    }
}
