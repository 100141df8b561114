using System.Collections.Immutable;

namespace Occ.Support.Samples;

/// <summary>Finds the guide for a problem: by the words for it, else by a list to choose from.</summary>
internal sealed class ProblemMenu(Screen screen, IPrompter prompter, Troubleshooter guides, IntakeReader reader)
{
    /// <summary>The guide that a message calls for; null where there is none.</summary>
    public GuideSummary? Find(Intake intake) => guides.Guides.FirstOrDefault(g => g.Id == intake.Guide);

    /// <summary>A guide by its id.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public GuideSummary Find(string id) => guides.Guides.First(g => g.Id == id);

    /// <summary>Reads words that are no answer to a question; null where they name no other problem than the one at hand.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="present">The guide at hand.</param>
    public Intake? Sounds(string text, string present)
    {
        const int shortest = 6;
        return text.Length >= shortest
            && reader.Read(text) is { Kind: not null, Guide: { } guide } intake && guide != present && Find(intake) is not null
            && intake.Entities.All(e => e.Kind is not (IntakeEntityKind.Address or IntakeEntityKind.Transaction))
            ? intake
            : null;
    }

    /// <summary>Says what to do at once where a text held a secret.</summary>
    public void Alarm(string text) => new SecretPage(screen).Show(reader.Read(text).Redaction.Findings);

    /// <summary>Asks for another problem, in words and where they name none by the list.</summary>
    /// <returns>What was said and the guide for it, which is null where the person named none.</returns>
    public (Intake? Said, GuideSummary? Guide) AskOther()
    {
        screen.Blank();
        screen.Bold(screen.Say("assistant.other-problem"));
        var words = prompter.ReadLine(screen.Say("assistant.prompt.text"));
        if (words.Kind != MoveKind.Answer)
        {
            return default;
        }

        var said = reader.Read(words.Text);
        new SecretPage(screen).Show(said.Redaction.Findings);
        return (said, Find(said) ?? (Ask() is { Kind: MoveKind.Answer } chosen ? Find(chosen.Text) : null));
    }

    /// <summary>Asks what it is about, and then which.</summary>
    /// <returns>What was done: an answer with the guide's id, or the way out.</returns>
    public Move Ask()
    {
        ProblemCategory? category = null;
        while (true)
        {
            var view = Of(category);
            screen.Blank();
            screen.Bold(view.Text);
            var move = prompter.Ask(view);
            switch (move.Kind)
            {
                case MoveKind.Language:
                    screen.Language = LanguageChoice.Other(screen.Language);
                    break;
                case MoveKind.Back when category is not null:
                    category = null;
                    break;
                case MoveKind.Answer when category is null && Category(move.Text) is { } chosen:
                    category = chosen;
                    break;
                case MoveKind.Answer when guides.Guides.Any(g => g.Id == move.Text):
                    return move;
                case MoveKind.Answer when Find(reader.Read(move.Text)) is { } guide:
                    return Move.Answer(guide.Id);
                case MoveKind.Back or MoveKind.Quit or MoveKind.Interrupt:
                    return move;
                default:
                    screen.Notice(screen.Say("assistant.not-a-choice", ("count", $"{view.Choices.Length}")));
                    break;
            }
        }
    }

    private View Of(ProblemCategory? category) => new()
    {
        Kind = ViewKind.Ask,
        Answer = AnswerKind.Choice,
        Language = screen.Language,
        Text = screen.Say(category is null ? "assistant.menu" : "assistant.menu.which"),
        CanGoBack = category is not null,
        Choices = category is null ? Categories : [.. guides.Guides.Where(g => g.Category == category).Select(g => new Choice(g.Id, g.Title(screen.Language)))],
    };

    private ImmutableArray<Choice> Categories => [.. guides.Guides.Select(g => g.Category).Distinct().Order().Select(c => new Choice(c.Code(), c.Describe(screen.Language)))];

    private ProblemCategory? Category(string code)
    {
        foreach (var guide in guides.Guides)
        {
            if (guide.Category.Code() == code)
            {
                return guide.Category;
            }
        }

        return null;
    }
}
