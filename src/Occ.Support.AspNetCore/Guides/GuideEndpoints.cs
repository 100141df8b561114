using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>The guides that the host has.</summary>
/// <param name="Guides">In order of id.</param>
internal sealed record GuidesAnswer(IReadOnlyList<GuideLine> Guides);

/// <summary>A guide in brief.</summary>
/// <param name="Id">Its id, to begin a session.</param>
/// <param name="Version">Its version.</param>
/// <param name="Category">The category of problems that it is for.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What it is for.</param>
internal sealed record GuideLine(string Id, int Version, string Category, string Title, string Summary)
{
    public static GuideLine Of(GuideSummary guide, string language) =>
        new(guide.Id, guide.Version, guide.Category.Code(), guide.Title(language), guide.Summary(language));
}

/// <summary>A guide as a graph.</summary>
/// <param name="Guide">The guide in brief.</param>
/// <param name="Hash">The hash of its content.</param>
/// <param name="Languages">The languages it speaks.</param>
/// <param name="Steps">Its steps.</param>
/// <param name="Ways">The ways between them.</param>
internal sealed record GuideAnswer(GuideLine Guide, string Hash, IReadOnlyList<string> Languages, IReadOnlyList<GuideStepAnswer> Steps, IReadOnlyList<GuideWayAnswer> Ways);

/// <summary>One step.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">What a person reads there.</param>
internal sealed record GuideStepAnswer(string Id, string Kind, string Text);

/// <summary>One way.</summary>
/// <param name="From">The step it leaves.</param>
/// <param name="To">The step it leads to.</param>
/// <param name="Label">When it is taken.</param>
internal sealed record GuideWayAnswer(string From, string To, string Label);

/// <summary><c>GET guides</c> and <c>GET guides/{id}</c>.</summary>
internal static class GuideEndpoints
{
    public static Answer<GuidesAnswer> List(Troubleshooter troubleshooter, RequestLanguage language) =>
        new(new([.. troubleshooter.Guides.Select(g => GuideLine.Of(g, language.Tag))]));

    public static Results<Answer<GuideAnswer>, Problem> Show(string id, Troubleshooter troubleshooter, RequestLanguage language)
    {
        if (Find(troubleshooter, id) is not { } guide)
        {
            return Problem.Of(ProblemCode.UnknownGuide, language.Tag);
        }

        var graph = troubleshooter.Graph(guide.Id, language.Tag);
        return new Answer<GuideAnswer>(new(
            GuideLine.Of(guide, language.Tag),
            guide.Hash,
            [.. guide.Languages],
            [.. graph.Steps.Select(s => new GuideStepAnswer(s.Id, s.Kind, s.Text))],
            [.. graph.Ways.Select(w => new GuideWayAnswer(w.From, w.To, w.Label))]))
        {
            Tag = $"\"{guide.Hash}.{language.Tag}\"",
        };
    }

    public static GuideSummary? Find(Troubleshooter troubleshooter, string id) => troubleshooter.Guides.FirstOrDefault(g => g.Id == id);
}
