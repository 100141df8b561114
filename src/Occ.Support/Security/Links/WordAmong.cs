namespace Occ.Support;

/// <summary>A brand's word inside a label, and what stands around it.</summary>
internal readonly ref struct WordAmong
{
    private readonly LinkVocabulary _vocabulary;
    private readonly ReadOnlySpan<char> _raw;
    private readonly BrandWord _word;
    private readonly bool _hasHyphen;
    private readonly int _start;
    private readonly int _end;
    private readonly int _front;
    private readonly int _back;
    private readonly LinkWord _others;

    /// <param name="vocabulary">The words of names.</param>
    /// <param name="raw">The label.</param>
    /// <param name="at">Where the word stands in it.</param>
    /// <param name="word">The word.</param>
    /// <param name="hasHyphen">Whether a hyphen is inside.</param>
    /// <param name="isSame">Whether it is written as the brand writes it, but for hyphens.</param>
    public WordAmong(LinkVocabulary vocabulary, ReadOnlySpan<char> raw, Range at, BrandWord word, bool hasHyphen, bool isSame)
    {
        (_vocabulary, _word, _hasHyphen, IsSame) = (vocabulary, word, hasHyphen, isSame);
        _raw = raw;
        (_start, _end) = (at.Start.Value, at.End.Value);
        var front = LabelRuns.Before(raw, _start);
        var back = LabelRuns.Behind(raw, _end);
        (_front, _back) = (front.Length, back.Length);
        (Left, Right) = (SideOf(vocabulary, front), SideOf(vocabulary, back));
        _others = LabelRuns.Around(vocabulary, raw, _start, _end);
    }

    /// <summary>Whether it is written as the brand writes it, but for hyphens.</summary>
    public bool IsSame { get; }

    public LabelSide Left { get; }

    public LabelSide Right { get; }

    /// <summary>Whether the rest of the label is what imitations add.</summary>
    public bool HasLure => (_others & LinkWord.Telling) != 0 || IsBeforeOwnEnding;

    /// <summary>Whether ordinary words stand around it.</summary>
    public bool HasPlain => (_others & LinkWord.Plain) != 0;

    /// <summary>Whether a brand's own ending stands behind its word, as in <c>metamask-io</c>.</summary>
    private bool IsBeforeOwnEnding
    {
        get
        {
            var rest = _raw[_end..];
            rest = rest.StartsWith("-", StringComparison.Ordinal) ? rest[1..] : rest;
            return rest.IsEmpty || _word.IsDomain ? _word.IsDomain : _word.HasEndingOf(rest);
        }
    }

    /// <summary>Whether the label imitates the brand.</summary>
    public bool IsImitation(LabelPlace place) =>
        !(_word.IsDomain && (Left < LabelSide.Terms || Right < LabelSide.Terms))
        && (_word.IsGeneric || _word.Length <= BrandWord.Short ? IsShortImitation() : IsLongImitation(place));

    /// <summary>Whether only the place makes it suspicious: a cheap ending, a long number, a country before a wallet's name.</summary>
    public bool IsSuspicious(LabelPlace place)
    {
        const int longNumber = 3;
        if (place.Role == LabelRole.Sub || Left < LabelSide.Terms || Right < LabelSide.Terms || !_word.IsKeepers)
        {
            return false;
        }

        var front = _raw[.._start];
        var back = _raw[_end..];
        var isOwn = place.IsOf(_word);
        var isStrange = place.Role == LabelRole.Hosted || place.IsCheap || (isOwn && place.Top is not "com" && _raw.Contains('-')); // cdn-stellar.org
        if (!_word.IsGeneric || _word.Length <= BrandWord.Short)
        {
            return !_word.IsGeneric && _word.Length > 3 && front.IsEmpty && back.StartsWith("-", StringComparison.Ordinal) && (isStrange || isOwn);
        }

        if (!HasPlain && Digits(front) + Digits(back) >= longNumber && !IsYear(back))
        {
            return true;
        }

        return _others != LinkWord.None && !HasPlain && (isStrange || IsCountry(front.TrimEnd('-')) || IsCountry(back.TrimStart('-')) || (_others & LinkWord.Bait) != 0);
    }

    /// <summary>An ordinary or a short word: it must stand apart, among words that imitations add.</summary>
    private bool IsShortImitation()
    {
        if (Left < LabelSide.Terms || Right < LabelSide.Terms || _hasHyphen)
        {
            return false;
        }

        if (IsBeforeOwnEnding && _word.Length > 3)
        {
            return true;
        }

        if (!_word.IsGeneric)
        {
            return (_others & LinkWord.Telling) != 0 || (!HasPlain && _word.Length > 3 && (_start == 0 || _end == _raw.Length));
        }

        // The name of a coin stands beside "wallet" or "exchange" on many an honest site.
        var needed = (_vocabulary.Of(_word.Text) & ~LinkWord.Plain) == 0 && _word.Length >= BrandWord.Short ? LinkWord.Telling : LinkWord.Bait | LinkWord.Service;
        var isAlone = !HasPlain && _others != LinkWord.None;
        return (_others & needed) != 0 && (_start == 0 || _word.Length >= BrandWord.Short) && (isAlone || (_word.Length > BrandWord.Short && (_others & LinkWord.Bait) != 0));
    }

    /// <summary>A word of its own: it may stand among any words, unless ordinary words explain the whole without it.</summary>
    private bool IsLongImitation(LabelPlace place)
    {
        const int shortGlue = 2;
        var run = _raw[(_start - _front)..(_end + _back)];
        if ((_front > 0 || _back > 0) && (_vocabulary.IsWord(run) || (run.Length > _word.Length + 1 && IsExplained(run, _front, _front + _end - _start))))
        {
            return false;
        }

        // Names on free hosting are made by the thousand, with anything put to the brand.
        var isWhole = IsSame && !_hasHyphen;
        var isAtEdge = _front == 0 || _back == 0;
        if ((Left > LabelSide.Glue && Right > LabelSide.Glue) || (place.Role == LabelRole.Hosted && isWhole && (_word.Length > BrandWord.Short + 1 || isAtEdge)))
        {
            return true;
        }

        var glue = (Left == LabelSide.Glue ? _front : 0) + (Right == LabelSide.Glue ? _back : 0);
        return _word.Length >= BrandWord.Long + (IsSame ? 0 : 2)
            || (_word.Length == BrandWord.Long - 1 && isWhole && isAtEdge)
            || (HasLure && !_hasHyphen)
            || (glue <= shortGlue && isWhole && place.Role == LabelRole.Core && (place.IsOf(_word) || place.IsCheap));
    }

    /// <summary>Whether ordinary words fill a run so that they cut through the word of the brand.</summary>
    private bool IsExplained(ReadOnlySpan<char> run, int start, int end)
    {
        const int shortest = 3;
        for (var cut = shortest; cut <= run.Length - shortest; cut++)
        {
            if (cut != start && cut != end && _vocabulary.IsWord(run[..cut]) && _vocabulary.IsWord(run[cut..]))
            {
                return cut > start && cut < end;
            }
        }

        return false;
    }

    private static LabelSide SideOf(LinkVocabulary vocabulary, ReadOnlySpan<char> letters) => letters.IsEmpty ? LabelSide.Clean
        : vocabulary.Terms(letters) != LinkWord.None ? LabelSide.Terms
        : vocabulary.Words(letters) != LinkWord.None ? LabelSide.Words : LabelSide.Glue;

    private static bool IsCountry(ReadOnlySpan<char> part) => part is "us" or "usa" or "uk" or "de" or "fr" or "it" or "au" or "nl" or "es" or "ca" or "cn" or "jp" or "kr" or "ru" or "tr" or "chain";

    /// <summary>Whether the year of a meeting stands behind a name.</summary>
    private static bool IsYear(ReadOnlySpan<char> part) => part.TrimStart('-') is ['2', '0', _, _];

    private static int Digits(ReadOnlySpan<char> part)
    {
        var count = 0;
        foreach (var c in part)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }
}
