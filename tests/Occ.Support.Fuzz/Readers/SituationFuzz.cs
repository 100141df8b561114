namespace Occ.Support.Fuzz;

/// <summary>Situations as JSON, and the advice for them.</summary>
internal static class SituationFuzz
{
    private static readonly SecurityAdvisor Advisor = new();

    public static void Read(byte[] input)
    {
        var reading = SituationReader.Read(input);
        Law.Holds(reading.Situation is null != (reading.Faults.Count == 0), "a situation is read with faults, or refused without");
        foreach (var fault in reading.Faults)
        {
            Law.Says(fault.Explain, fault.Code);
        }

        foreach (var advice in reading.Situation is { } situation ? Advisor.Advise(situation) : [])
        {
            Law.Says(advice.Why, advice.Rule);
            Law.Says(advice.WhatToDo, advice.Rule);
        }
    }
}
