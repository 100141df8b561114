namespace Occ.Support;

/// <summary>One way from a step to another, as it was taken or can be.</summary>
/// <param name="Guide">The guide.</param>
/// <param name="Pointer">The place in its file that names the way.</param>
/// <param name="From">The step it begins at.</param>
/// <param name="To">The step it leads to.</param>
internal readonly record struct GuideWay(string Guide, string Pointer, string From, string To)
{
    /// <summary>The way that an answer, or the facts, take from a step.</summary>
    public static GuideWay Of(Guide guide, Step step, string to, string? value, in Facts facts)
    {
        var pointer = $"{step.Pointer}/next";
        if (step is DecideStep fork)
        {
            pointer = $"{step.Pointer}/default";
            foreach (var branch in fork.Branches)
            {
                if (branch.When.Evaluate(facts) == true)
                {
                    pointer = $"{branch.Pointer}/to";
                    break;
                }
            }
        }
        else if (step is AskStep ask && value is not null)
        {
            pointer = ask.Choice(value) is { To: not null } choice ? $"{choice.Pointer}/to" : pointer;
        }
        else if (step is AskStep or InstructStep && value is null)
        {
            pointer = $"{step.Pointer}/skip";
        }

        return new(guide.Id, pointer, step.Id, to);
    }

    /// <summary>The way back from a part.</summary>
    public static GuideWay Return(Guide part, Frame back)
    {
        var call = back.Guide.Definition.Steps.OfType<CallStep>().First(c => c.Guide == part.Id && c.Next == back.Next);
        return new(back.Guide.Id, $"{call.Pointer}/next", call.Id, back.Next);
    }
}
