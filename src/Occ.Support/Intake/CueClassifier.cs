namespace Occ.Support;

/// <summary>The built-in classifier: it adds up the weights of the rules whose cues a message holds.</summary>
internal sealed class CueClassifier(CueBook book) : IProblemClassifier
{
    private const int ClearKind = 4;
    private const int MinAlso = 4;

    private static readonly int Categories = Enum.GetValues<ProblemCategory>().Length;
    private static readonly int Kinds = Enum.GetValues<ProblemKind>().Length;

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
        var scores = new int[Categories];
        foreach (var cue in cues)
        {
            scores[(int)cue.Category] += cue.Weight;
        }

        var ranked = Ranked(scores);
        if (ranked.Count == 0)
        {
            return new(ProblemCategory.Other) { Cues = cues };
        }

        var main = ranked[0];
        var kind = KindOf(cues, main);
        return new(main)
        {
            Kind = kind,
            Also = [.. ranked[1..].FindAll(c => c != ProblemCategory.Other && scores[(int)c] >= MinAlso && scores[(int)c] * 2 >= scores[(int)main])],
            IsQuestion = book.Questions.Exists(terms => findings.Hold(terms, out _)),
            Guide = (kind is null ? null : Told(kind)) ?? FirstGuide.Of(kind) ?? Told(null),
            Cues = cues,
        };

        string? Told(ProblemKind? of) => book.Guides.FirstOrDefault(g => g.Kind == of && g.Categories.Contains(main) && findings.Hold(g.Terms, out _))?.Guide;
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

    /// <summary>The categories that something speaks for, the strongest first, and the one for all else behind its equals.</summary>
    private static List<ProblemCategory> Ranked(int[] scores)
    {
        var ranked = new List<ProblemCategory>();
        for (var category = 0; category < scores.Length; category++)
        {
            if (scores[category] > 0)
            {
                ranked.Add((ProblemCategory)category);
            }
        }

        ranked.Sort((a, b) => scores[(int)a] != scores[(int)b] ? scores[(int)b] - scores[(int)a]
            : (a == ProblemCategory.Other) != (b == ProblemCategory.Other) ? (a == ProblemCategory.Other).CompareTo(b == ProblemCategory.Other)
            : a - b);
        return ranked;
    }

    /// <summary>The kind that most speaks for; of several, the one that the heaviest cue names.</summary>
    private static ProblemKind? KindOf(List<IntakeCue> cues, ProblemCategory category)
    {
        var scores = new int[Kinds];
        foreach (var cue in cues)
        {
            if (cue.Category == category && cue.Kind is { } kind)
            {
                scores[(int)kind] += cue.Weight;
            }
        }

        ProblemKind? best = null;
        foreach (var cue in cues)
        {
            if (cue.Category == category && cue.Kind is { } kind && scores[(int)kind] >= ClearKind && (best is null || scores[(int)kind] > scores[(int)best]))
            {
                best = kind;
            }
        }

        return best;
    }
}
