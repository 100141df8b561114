using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Tells a brand's own links from imitations of them, and says what else is wrong with a link. It opens nothing.</summary>
/// <remarks>Immutable, and safe for any number of threads. A check takes some microseconds however many brands there are.</remarks>
public sealed class LinkInspector
{
    private readonly BrandIndex _index;
    private readonly LabelJudge _judge;

    /// <summary>Makes an inspector.</summary>
    /// <param name="brands">The brands to compare with, or null for those of the library.</param>
    public LinkInspector(BrandDirectory? brands = null)
    {
        Brands = brands ?? BrandDirectory.BuiltIn;
        _index = Brands.Index;
        _judge = new(_index);
    }

    /// <summary>The brands that links are compared with.</summary>
    public BrandDirectory Brands { get; }

    /// <summary>Checks a link, in whatever form it was pasted: without a scheme, disarmed (<c>hxxps</c>, <c>[.]</c>), in brackets, in a sentence.</summary>
    /// <param name="link">The link; any text gets an answer.</param>
    /// <param name="visited">Domains that the person used before, or null.</param>
    public LinkCheck Check(string link, IReadOnlyList<string>? visited = null)
    {
        Guard.Against.Null(link);
        return new LinkWalk(_index, _judge, visited, link).Check();
    }
}
