namespace Occ.Support;

/// <summary>A link that was checked.</summary>
/// <param name="Place">Where it stands: in the list of links, or in the message.</param>
/// <param name="Check">What it is.</param>
internal readonly record struct JudgedLink(AdviceEvidence Place, LinkCheck Check)
{
    /// <summary>Whether it stands in a message.</summary>
    public bool IsInMessage => Place.Index < 0;

    /// <summary>Judges the links of a situation: those listed, then those that the message does not warn of.</summary>
    public static JudgedLink[] Of(Situation situation, SpeechActs? acts, BrandDirectory? brands)
    {
        var inside = acts?.Links ?? [];
        if (situation.Links.Count + inside.Count == 0)
        {
            return [];
        }

        var inspector = new LinkInspector(brands);
        return
        [
            .. situation.Links.Select((link, at) => new JudgedLink(new("link", at), inspector.Check(link, situation.VisitedDomains))),
            .. inside.Select(place => new JudgedLink(
                new("message", -1, place.Start, place.Length), inspector.Check(situation.Message!.Text.Substring(place.Start, place.Length), situation.VisitedDomains))),
        ];
    }

    /// <summary>Whether a finding is worth a word: in a message only what calls for care.</summary>
    public bool Tells(LinkFinding finding) => !IsInMessage || finding.Severity > AdviceSeverity.Info;

    /// <summary>Where a finding stands.</summary>
    public AdviceEvidence EvidenceOf(LinkFinding finding) => Place with { Start = Place.Start + finding.Start, Length = finding.Length };
}
