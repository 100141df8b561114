namespace Occ.Support;

/// <summary>The built-in classifier: it adds up the weights of the rules whose cues a message holds.</summary>
internal sealed class CueClassifier(CueBook book) : IProblemClassifier
{
    private const int ClearKind = 4;
    private const int MinAlso = 4;

    public ProblemClassification Classify(RedactedText message, string language, IReadOnlyList<IntakeEntity> entities)
    {
        using var tokens = MessageTokens.Of(message.Value);
        return Classify(message.Value, tokens, entities);
    }

    /// <summary>Classifies a message that was cut into words already.</summary>
    public ProblemClassification Classify(string message, TokenRun tokens, IReadOnlyList<IntakeEntity> entities)
    {
        using var findings = new CueFindings(book, message, tokens, entities);
        var cues = Fire(findings);
        var ranked = cues
            .GroupBy(c => c.Category)
            .Select(g => (Category: g.Key, Score: g.Sum(c => c.Weight)))
            .Where(s => s.Score > 0)
            .OrderByDescending(s => s.Score)
            .ThenBy(s => s.Category == ProblemCategory.Other)
            .ThenBy(s => s.Category)
            .ToList();
        if (ranked.Count == 0)
        {
            return new(ProblemCategory.Other) { Cues = cues };
        }

        var main = ranked[0];
        var kind = KindOf(cues, main.Category);
        return new(main.Category)
        {
            Kind = kind,
            Also = [.. ranked.Skip(1).Where(s => s.Category != ProblemCategory.Other && s.Score >= MinAlso && s.Score * 2 >= main.Score).Select(s => s.Category)],
            IsQuestion = book.Questions.Exists(terms => findings.Hold(terms, out _)),
            Guide = (kind is null ? null : Told(kind)) ?? FirstGuide.Of(kind) ?? Told(null),
            Cues = cues,
        };

        string? Told(ProblemKind? of) => book.Guides.FirstOrDefault(g => g.Kind == of && g.Categories.Contains(main.Category) && findings.Hold(g.Terms, out _))?.Guide;
    }

    private List<IntakeCue> Fire(CueFindings findings)
    {
        var cues = new List<IntakeCue>();
        foreach (var rule in book.Rules)
        {
            if (findings.Hold(rule.Terms, out var place))
            {
                cues.Add(new(rule.Name, rule.Category, rule.Kind, rule.Weight, place.Start, place.End - place.Start));
            }
        }

        return [.. cues.OrderByDescending(c => c.Weight)];
    }

    private static ProblemKind? KindOf(List<IntakeCue> cues, ProblemCategory category)
    {
        var best = cues
            .Where(c => c.Category == category && c.Kind is not null)
            .GroupBy(c => c.Kind)
            .Select(g => (Kind: g.Key, Score: g.Sum(c => c.Weight)))
            .OrderByDescending(s => s.Score)
            .FirstOrDefault();
        return best.Score >= ClearKind ? best.Kind : null;
    }
}
