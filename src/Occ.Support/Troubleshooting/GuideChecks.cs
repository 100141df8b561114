using System.Text;

namespace Occ.Support;

/// <summary>Checks the steps of a guide against each other: every target exists, every step can be reached and can end.</summary>
internal static class GuideChecks
{
    private const int LongestCallback = 64; // Telegram Bot API, InlineKeyboardButton.callback_data: 1 to 64 bytes
    private const int MostChoices = 10;

    public static void Check(GuideDefinition guide, GuideFaults faults)
    {
        CheckIds(guide, faults);
        CheckButtons(guide, faults);
        if (CheckTargets(guide, faults))
        {
            CheckReach(guide, faults);
            CheckEnds(guide, faults);
            CheckCycles(guide, faults);
        }
    }

    private static void CheckIds(GuideDefinition guide, GuideFaults faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in guide.Steps)
        {
            Once(seen, step.Id, step.Pointer, faults);
            var choices = new HashSet<string>(StringComparer.Ordinal);
            foreach (var choice in step is AskStep ask ? ask.Choices : [])
            {
                Once(choices, choice.Id, choice.Pointer, faults);
            }
        }
    }

    private static void Once(HashSet<string> seen, string id, string pointer, GuideFaults faults)
    {
        if (!seen.Add(id))
        {
            faults.Add(GuideFaultCode.DuplicateId, $"{pointer}/id", $"\"{id}\" stands twice.", "Give one of the two another id.");
        }
    }

    private static void CheckButtons(GuideDefinition guide, GuideFaults faults)
    {
        foreach (var step in guide.Steps.OfType<AskStep>())
        {
            if (step.Choices.Length > MostChoices)
            {
                faults.Add(GuideFaultCode.TooManyChoices, $"{step.Pointer}/choices", $"There are more than {MostChoices} choices.", "Ask in two steps.");
            }

            foreach (var choice in step.Choices.Where(c => Encoding.UTF8.GetByteCount($"{guide.Id}/{step.Id}:{c.Id}") > LongestCallback))
            {
                faults.Add(GuideFaultCode.CallbackTooLong, $"{choice.Pointer}/id", $"Guide, step and choice together are longer than {LongestCallback} bytes.", "Shorten one of the ids.");
            }
        }
    }

    private static bool CheckTargets(GuideDefinition guide, GuideFaults faults)
    {
        var ids = guide.Steps.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var good = true;
        foreach (var edge in guide.Steps.SelectMany(s => s.Edges).Concat(Roots(guide)).Where(e => !ids.Contains(e.To)))
        {
            good = false;
            if (edge.To.Length == 0)
            {
                continue; // told as missing already
            }

            faults.Add(GuideFaultCode.UnknownTarget, edge.Pointer, $"There is no step \"{edge.To}\".", "Name a step of this guide.");
        }

        if (good && !guide.IsPart && guide.Steps.First(s => s.Id == guide.Person) is not EndStep { Disposition: Disposition.Escalate })
        {
            faults.Add(GuideFaultCode.WrongValue, "/person", "This step does not hand over to a person.", "Name a step that ends with \"escalate\".");
        }

        return good;
    }

    private static Edge[] Roots(GuideDefinition guide) =>
        guide.IsPart ? [new(guide.Start, "/start")] : [new(guide.Start, "/start"), new(guide.Person, "/person")];

    private static void CheckReach(GuideDefinition guide, GuideFaults faults)
    {
        var edges = guide.Steps.ToLookup(s => s.Id, s => s.Edges);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Roots(guide).Select(r => r.To));
        while (open.TryPop(out var step))
        {
            if (reached.Add(step))
            {
                foreach (var edge in edges[step].SelectMany(e => e))
                {
                    open.Push(edge.To);
                }
            }
        }

        foreach (var step in guide.Steps.Where(s => !reached.Contains(s.Id)))
        {
            faults.Add(GuideFaultCode.UnreachableStep, step.Pointer, $"No way leads to \"{step.Id}\".", "Lead a step there, or remove it.");
        }
    }

    private static void CheckEnds(GuideDefinition guide, GuideFaults faults)
    {
        var ending = guide.Steps.Where(s => s.IsExit).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var left = guide.Steps.Where(s => !s.IsExit).ToList();
        while (left.RemoveAll(s => s.Edges.Any(e => ending.Contains(e.To)) && ending.Add(s.Id)) > 0)
        {
        }

        foreach (var step in guide.Steps.Where(s => !ending.Contains(s.Id)))
        {
            faults.Add(GuideFaultCode.NoWayToAnEnd, step.Pointer, $"From \"{step.Id}\" no way leads to an end.", "Lead one of its ways on to an end.");
        }
    }

    /// <summary>Peels off automatic steps that lead to no other automatic step; what is left goes round in circles.</summary>
    private static void CheckCycles(GuideDefinition guide, GuideFaults faults)
    {
        var left = guide.Steps.Where(s => s.IsAutomatic).ToList();
        var ids = left.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        while (left.RemoveAll(s => !s.Edges.Any(e => ids.Contains(e.To)) && ids.Remove(s.Id)) > 0)
        {
        }

        foreach (var step in left)
        {
            faults.Add(GuideFaultCode.AutomaticCycle, step.Pointer, $"\"{step.Id}\" can lead back to itself without a question.", "Put a question between.");
        }
    }
}
