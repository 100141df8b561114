namespace Occ.Support;

/// <summary>Checks the guides that a guide calls: they exist, a part comes back, another guide takes over, and none calls itself.</summary>
internal static class GuideCallChecks
{
    public static void Check(GuideDefinition guide, IReadOnlyDictionary<string, GuideDefinition> guides, GuideFaults faults)
    {
        foreach (var call in guide.Steps.OfType<CallStep>())
        {
            var pointer = $"{call.Pointer}/call";
            if (!guides.TryGetValue(call.Guide, out var callee))
            {
                faults.Add(GuideFaultCode.UnknownGuide, pointer, $"There is no guide \"{call.Guide}\".", "Name the id of a guide.");
            }
            else if (call.Next is not null && !callee.IsPart)
            {
                faults.Add(GuideFaultCode.WrongCall, pointer, $"\"{call.Guide}\" never comes back: it is no part.", "Write \"replace\": true instead of \"next\", or mark that guide with \"part\": true.");
            }
            else if (call.Next is null && callee.IsPart)
            {
                faults.Add(GuideFaultCode.WrongCall, pointer, $"\"{call.Guide}\" is a part and can't take the conversation over.", "Write \"next\" instead of \"replace\".");
            }

            if (call.Next is not null && callee is not null && FactDomains.Parts(callee, guides).Any(p => p.Steps.OfType<CallStep>().Any(c => c.Next is not null && c.Guide == guide.Id)))
            {
                faults.Add(GuideFaultCode.CallCycle, pointer, $"\"{call.Guide}\" calls this guide in turn.", "Break the circle.");
            }
        }

        foreach (var (call, fact, value) in guide.Steps.OfType<CallStep>().SelectMany(c => c.Set.Select(s => (c, s.Key, s.Value))))
        {
            if (guides.TryGetValue(call.Guide, out var callee) && new FactDomains(callee, guides)[fact]?.CanBe(value) != true)
            {
                faults.Add(GuideFaultCode.ValueNeverSet, $"{call.Pointer}/set/{fact}", $"In \"{call.Guide}\" \"{fact}\" is never \"{value}\".", "Set a fact that it asks for or declares as \"given\", to one of its values.");
            }
        }

        foreach (var end in guide.Steps.OfType<ReturnStep>().Where(_ => !guide.IsPart))
        {
            faults.Add(GuideFaultCode.WrongCall, $"{end.Pointer}/end", "Only a part can return.", "End the guide in another way, or mark it with \"part\": true.");
        }

        if (guide.IsPart && !guide.Steps.Any(s => s is ReturnStep))
        {
            faults.Add(GuideFaultCode.WrongCall, "/part", "This part never returns.", "Add a step with \"end\": \"return\".");
        }
    }
}
