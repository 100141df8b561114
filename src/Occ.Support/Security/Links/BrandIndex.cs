namespace Occ.Support;

/// <summary>The brands made ready to be found: their domains, their words, and everything near their words.</summary>
/// <remarks>Looking a label up costs the same for three brands and for three thousand.</remarks>
internal sealed class BrandIndex
{
    private const int ShortestWord = 3;
    private const int ShortestOwnLabel = 5;
    private const int ShortestJoined = 6;
    private readonly List<BrandWord> _words = [];
    private readonly Dictionary<ulong, Brand> _domains = [];
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);

    public BrandIndex(IReadOnlyList<Brand> brands)
    {
        foreach (var brand in brands)
        {
            foreach (var keyword in brand.Keywords)
            {
                AddKeyword(brand, keyword);
            }
        }

        foreach (var brand in brands)
        {
            foreach (var domain in brand.Domains)
            {
                AddDomain(brand, domain);
            }
        }

        Automaton = new(_words);
        Near = new(_words);
    }

    public IReadOnlyList<BrandWord> Words => _words;

    public WordAutomaton Automaton { get; }

    public NearWords Near { get; }

    /// <summary>A word without what people put between its parts, in letters as the eye takes them.</summary>
    public static string Squeezed(string word) => string.Concat(LinkLetters.Skeleton(word.ToLowerInvariant()).Where(char.IsLetterOrDigit));

    /// <summary>The word that a folded label is; null where it is none.</summary>
    public BrandWord? Exact(ReadOnlySpan<char> folded) => folded.Length <= LabelText.Longest && _exact.TryGetValue(folded.ToString(), out var word) ? _words[word] : null;

    /// <summary>The brand that owns the name that ends with the label at an index, read leftwards; and how many labels its domain has.</summary>
    public (Brand? Brand, int Count) Owner(ReadOnlySpan<string> labels)
    {
        const int most = 6;
        var hash = 0UL;
        (Brand? Brand, int Count) owner = default;
        for (var count = 1; count <= Math.Min(most, labels.Length); count++)
        {
            hash = PublicSuffixes.Combine(hash, labels[^count]);
            if (_domains.TryGetValue(hash, out var brand))
            {
                owner = (brand, count);
            }
        }

        return owner;
    }

    private void AddKeyword(Brand brand, string keyword)
    {
        var word = Squeezed(keyword);

        // "phantom wallet" says more than "phantom".
        var isTelling = LinkVocabulary.BuiltIn.Of(word) == LinkWord.None && (LinkVocabulary.BuiltIn.Edge(word) & LinkWord.Lure) != 0;
        var isLonger = brand.Keywords.Any(k => Squeezed(k) is { Length: > 2 } other && word.Length > other.Length + 2 && word.Contains(other, StringComparison.Ordinal));
        var isGeneric = brand.IsGeneric && !isTelling && !isLonger;
        Add(word, brand, isGeneric, isDomain: false);
    }

    private void AddDomain(Brand brand, string domain)
    {
        var host = LinkHost.Read(domain);
        var labels = host.Labels;
        _domains.TryAdd(PublicSuffixes.HashOf(labels), brand);
        var (suffix, hosted) = PublicSuffixes.BuiltIn.Split(labels);
        var own = labels.Length - Math.Max(suffix, hosted) - 1;
        if (own < 0 || hosted > 0)
        {
            return;
        }

        var label = Squeezed(labels[own]);
        var isOrdinary = LinkVocabulary.BuiltIn.Words(label) != LinkWord.None && !brand.Keywords.Any(k => Squeezed(k) == label);
        var isLong = label.Length >= 8 && brand.Keywords.Any(k => label.Contains(Squeezed(k), StringComparison.Ordinal));
        if (label.Length >= ShortestOwnLabel && (isLong || !isOrdinary))
        {
            Add(label, brand, brand.IsGeneric && !isLong, isDomain: false);
        }

        var joined = label + string.Concat(labels[(own + 1)..].Select(Squeezed));
        if (joined.Length >= ShortestJoined && labels[^1] is not "com" && LinkVocabulary.BuiltIn.Words(joined) == LinkWord.None)
        {
            Add(joined, brand, isGeneric: false, isDomain: true);
        }
    }

    private void Add(string word, Brand brand, bool isGeneric, bool isDomain)
    {
        if (word.Length is >= ShortestWord and <= LabelText.Longest && _exact.TryAdd(LabelText.Fold(word), _words.Count))
        {
            _words.Add(new(word, LabelText.Fold(word), brand, isGeneric, isDomain));
        }
    }
}
