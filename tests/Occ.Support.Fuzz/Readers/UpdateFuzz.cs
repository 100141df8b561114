namespace Occ.Support.Fuzz;

/// <summary>Releases, situations before an update, and both as one question.</summary>
internal static class UpdateFuzz
{
    public static void Read(string text)
    {
        var question = UpdateQuestion.Read(text, out var faults);
        Judge(question is null, faults);
        if (question is not null)
        {
            Advise(question.Releases, question.Situation, question.Now ?? FuzzReader.Now);
        }

        var situation = UpdateSituation.Read(text, out faults);
        Judge(situation is null, faults);
        if (situation is not null)
        {
            Advise(ReleaseTable.Empty, situation, FuzzReader.Now);
        }

        var releases = ReleaseTable.Read(text);
        Judge(releases.Table is null, releases.Faults);
        foreach (var product in releases.Table?.Products ?? [])
        {
            Advise(releases.Table!, new() { Product = product, Installed = "1.0" }, FuzzReader.Now);
        }
    }

    public static void Judge(bool isRefused, IReadOnlyList<DataFault> faults)
    {
        Law.Holds(isRefused == (faults.Count > 0), "data is read with faults, or refused without");
        foreach (var fault in faults)
        {
            Law.Says(fault.Explain, fault.Code);
        }
    }

    private static void Advise(ReleaseTable releases, UpdateSituation situation, DateTimeOffset now)
    {
        var advice = new UpdateAdvisor(releases).Advise(situation, now);
        Law.Says(advice.Explain, "an advice");
        Law.Says(advice.Steps, "the steps of an advice");
        Law.Says(advice.WayBack, "the way back");
        Law.Says(advice.IfItFails, "what to do if it fails");
        foreach (var check in advice.Checks)
        {
            Law.Says(check.Explain, "a check");
        }
    }
}
