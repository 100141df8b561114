using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>What changed from one version of a guide to another, and whether conversations of the old one can go on in the new one.</summary>
public sealed class GuideDiff
{
    private GuideDiff(ImmutableArray<GuideChange> changes) => Changes = changes;

    /// <summary>The changes, in the order of the old steps and then of the new ones.</summary>
    public ImmutableArray<GuideChange> Changes { get; }

    /// <summary>Whether every conversation of the old version is a path of the new one: nothing that it could name is gone or means something else.</summary>
    public bool IsCompatible => Changes.All(c => c.IsCompatible);

    /// <summary>Compares the steps of two versions.</summary>
    /// <param name="before">The file of the old version.</param>
    /// <param name="after">The file of the new version.</param>
    /// <returns>The difference; null where one of the files is no guide.</returns>
    public static GuideDiff? Compare(GuideFile before, GuideFile after) =>
        Read(before) is { } old && Read(after) is { } changed ? new([.. Changed(old, changed)]) : null;

    private static GuideDefinition? Read(GuideFile file)
    {
        var faults = new GuideFaults(file.Name, []);
        return GuideReader.Read(file.Content, faults) is { } guide && !faults.Any ? guide : null;
    }

    private static IEnumerable<GuideChange> Changed(GuideDefinition old, GuideDefinition changed)
    {
        if (old.Start != changed.Start)
        {
            yield return new("", $"begins at {changed.Start}, not at {old.Start}", false);
        }

        foreach (var step in old.Steps)
        {
            if (changed.Steps.FirstOrDefault(s => s.Id == step.Id) is not { } now)
            {
                yield return new(step.Id, "is gone", false);
                continue;
            }

            foreach (var change in Changed(step, now))
            {
                yield return change with { Step = step.Id };
            }
        }

        foreach (var step in changed.Steps.Where(s => old.Steps.All(o => o.Id != s.Id)))
        {
            yield return new(step.Id, $"is new ({GuideGraph.KindOf(step)})", true);
        }
    }

    private static IEnumerable<GuideChange> Changed(Step old, Step now)
    {
        if (old.GetType() != now.GetType())
        {
            yield return new("", $"was {GuideGraph.KindOf(old)}, is {GuideGraph.KindOf(now)}", false);
            yield break;
        }

        if (old is AskStep ask && now is AskStep asks)
        {
            if ((ask.Fact, ask.Kind) != (asks.Fact, asks.Kind))
            {
                yield return new("", $"asked {KebabCase.Code(ask.Kind)} {ask.Fact}, asks {KebabCase.Code(asks.Kind)} {asks.Fact}", false);
            }

            foreach (var choice in ask.Choices.Where(c => asks.Choice(c.Id) is null))
            {
                yield return new("", $"choice {choice.Id} is gone", false);
            }

            foreach (var choice in asks.Choices.Where(c => ask.Choice(c.Id) is null))
            {
                yield return new("", $"choice {choice.Id} is new", true);
            }
        }

        // A way that leads elsewhere moves whoever went it before, so their next answer belongs to another question.
        foreach (var (name, to) in Ways(old))
        {
            var goes = Ways(now).FirstOrDefault(w => w.Name == name).To;
            if (goes is not null && goes != to)
            {
                yield return new("", $"{name} leads to {goes}, not to {to}", false);
            }
            else if (goes is null && !name.StartsWith("choice ", StringComparison.Ordinal))
            {
                yield return new("", $"{name} is gone", false);
            }
        }

        if (old is EndStep && now is EndStep && !SameEnd((EndStep)old, (EndStep)now))
        {
            yield return new("", "ends in another way", true);
        }
    }

    private static bool SameEnd(EndStep one, EndStep other) =>
        (one.Disposition, one.Channel, one.IsUrgent, one.From, one.Until) == (other.Disposition, other.Channel, other.IsUrgent, other.From, other.Until) && one.Needs.SequenceEqual(other.Needs);

    private static IEnumerable<(string Name, string To)> Ways(Step step) => step switch
    {
        AskStep ask => ask.Choices.Select(c => ($"choice {c.Id}", c.To ?? ask.Next!)).Concat(ask.Next is null ? [] : [("next", ask.Next)]).Concat(ask.Skip is null ? [] : [("skip", ask.Skip)]),
        DecideStep fork => fork.Branches.Select(b => (ConditionText.Of(b.When), b.To)).Append(("default", fork.Default)),
        CallStep call => [("call", call.Guide), ("next", call.Next ?? "nothing")],
        _ => step.Edges.Select(e => (e.Pointer.Split('/')[^1], e.To)),
    };
}

/// <summary>One change of a guide.</summary>
/// <param name="Step">The step; empty for the guide as a whole.</param>
/// <param name="Text">What changed, in English.</param>
/// <param name="IsCompatible">Whether conversations of the old version stay a path.</param>
public sealed record GuideChange(string Step, string Text, bool IsCompatible);
