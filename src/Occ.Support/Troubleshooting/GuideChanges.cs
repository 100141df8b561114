namespace Occ.Support;

/// <summary>Puts the files of a layer over a guide below: texts by key, and steps inserted, replaced or disabled by id.</summary>
internal static class GuideChanges
{
    private const string Part = "changes";

    public static void Apply(GuideSource source, IEnumerable<GuideFile> files, bool allowLocked, List<GuideFault> all)
    {
        foreach (var (name, content) in files.OrderBy(f => GuideSource.PartOf(f.Name) == Part ? 0 : 1))
        {
            var part = GuideSource.PartOf(name);
            var faults = source.Told(new(name, all));
            if (part != Part)
            {
                source.Override(part, GuideTexts.Read(content, faults), allowLocked);
                continue;
            }

            using var document = GuideReader.Parse(content, faults);
            if (document is not null)
            {
                Change(source, new(document.RootElement, "", faults), name, allowLocked, faults);
            }
        }
    }

    private static void Change(GuideSource source, GuideObject json, string file, bool allowLocked, GuideFaults faults)
    {
        var guide = source.Definition!;
        json.Optional("$schema");
        foreach (var (element, pointer) in json.Items("replace"))
        {
            if (StepReader.Read(element, $"{file}#{pointer}", faults) is { } step && MayChange(guide, step.Id, $"{pointer}/id", allowLocked, faults))
            {
                guide = guide with { Steps = [.. guide.Steps.Select(s => s.Id == step.Id ? step : s)] };
            }
        }

        foreach (var (element, pointer) in json.Items("insert"))
        {
            var insert = new GuideObject(element, pointer, faults);
            var before = insert.Required("before");
            if (insert.Element("step") is { } inner && StepReader.Read(inner, $"{file}#{pointer}/step", faults) is { } step && before is not null && MayChange(guide, before, $"{pointer}/before", allowLocked, faults))
            {
                guide = Led(guide, before, step.Id);
                guide = guide with { Steps = guide.Steps.Add(step) };
            }

            insert.Finish();
        }

        foreach (var (id, pointer) in json.Texts("disable").Select((d, i) => (d, $"/disable/{i}")).ToArray())
        {
            if (!MayChange(guide, id, pointer, allowLocked, faults))
            {
                continue;
            }

            if (Onward(guide.Steps.First(s => s.Id == id)) is { } next && next != id)
            {
                guide = Led(guide, id, next);
                guide = guide with { Steps = guide.Steps.RemoveAll(s => s.Id == id) };
            }
            else
            {
                faults.Add(GuideFaultCode.WrongValue, pointer, $"\"{id}\" has no single way on.", "Replace the step instead.");
            }
        }

        json.Finish();
        source.Change(guide);
    }

    private static bool MayChange(GuideDefinition guide, string id, string pointer, bool allowLocked, GuideFaults faults)
    {
        if (guide.Steps.FirstOrDefault(s => s.Id == id) is not { } step)
        {
            faults.Add(GuideFaultCode.UnknownTarget, pointer, $"There is no step \"{id}\".", "Name a step of this guide.");
            return false;
        }

        if ((guide.IsLocked || step.IsLocked || step is CallStep) && !allowLocked)
        {
            faults.Add(GuideFaultCode.LockedChanged, pointer, $"\"{id}\" is a security step.", "Leave it, or allow locked changes.");
            return false;
        }

        return true;
    }

    /// <summary>Where a step leads when it is left out: where those go on who do not know.</summary>
    private static string? Onward(Step step) => step switch
    {
        AskStep ask => ask.Skip ?? ask.Next,
        InstructStep task => task.Next,
        ProbeStep probe => probe.Next,
        DecideStep fork => fork.Default,
        _ => null,
    };

    /// <summary>The guide with every way to one step led to another.</summary>
    private static GuideDefinition Led(GuideDefinition guide, string from, string to)
    {
        string Lead(string id) => id == from ? to : id;
        string? LeadAny(string? id) => id == from ? to : id;
        return guide with
        {
            Start = Lead(guide.Start),
            Steps = [.. guide.Steps.Select(s => s switch
            {
                AskStep ask => ask with { Next = LeadAny(ask.Next), Skip = LeadAny(ask.Skip), Choices = [.. ask.Choices.Select(c => c with { To = LeadAny(c.To) })] },
                InstructStep task => task with { Next = Lead(task.Next), Skip = LeadAny(task.Skip) },
                ProbeStep probe => probe with { Next = Lead(probe.Next) },
                DecideStep fork => fork with { Default = Lead(fork.Default), Branches = [.. fork.Branches.Select(b => b with { To = Lead(b.To) })] },
                CallStep call => call with { Next = LeadAny(call.Next) },
                _ => s,
            })],
        };
    }
}
