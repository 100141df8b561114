namespace Occ.Support;

/// <content>A brand's word among others.</content>
internal sealed partial class LabelJudge
{
    /// <summary>What stands at one side of a word.</summary>
    private enum Side
    {
        /// <summary>Letters that are no word.</summary>
        Glue,

        /// <summary>Ordinary words.</summary>
        Words,

        /// <summary>Words that imitations add.</summary>
        Terms,

        /// <summary>Nothing, a hyphen or a digit.</summary>
        Clean,
    }

    private LabelFinding? Inside(LabelText text, LabelRole role, ReadOnlySpan<string> ending)
    {
        LabelFinding? best = null;
        var node = 0;
        var folded = text.Folded;
        for (var end = 1; end <= folded.Length; end++)
        {
            node = index.Automaton.Step(node, folded[end - 1]);
            for (var at = node; at > 0;)
            {
                var found = index.Automaton.WordAt(ref at);
                if (found < 0)
                {
                    break;
                }

                var word = index.Words[found];
                if (Among(text, text.RawOf(end - word.Folded.Length, end), word, role, ending) is { } finding && (best is null || finding.Weight > best.Value.Weight))
                {
                    best = finding;
                }
            }
        }

        return best;
    }

    private LabelFinding? Among(LabelText text, Range place, BrandWord word, LabelRole role, ReadOnlySpan<string> ending)
    {
        var raw = text.Raw.AsSpan();
        var (start, end) = (place.Start.Value, place.End.Value);
        var inside = raw[place];
        var hasHyphen = inside.Contains('-');
        var isSame = hasHyphen ? inside.ToString().Replace("-", "", StringComparison.Ordinal) == word.Text : inside.SequenceEqual(word.Text);
        var length = word.Text.Length;
        if ((word.IsDomain && !isSame) || ((hasHyphen || !isSame) && (length < ShortWord + 1 || (word.IsGeneric && !isSame && _vocabulary.IsWord(inside)))))
        {
            return null;
        }

        var front = LettersBefore(raw, start);
        var back = LettersBehind(raw, end);
        var (left, right) = (SideOf(front), SideOf(back));
        var others = Others(raw, start, end);
        var hasLure = (others & Telling) != 0 || IsOwnEnding(raw, end, word);
        var isAccepted = word.IsDomain && (left < Side.Terms || right < Side.Terms) ? false : word.IsGeneric || length <= ShortWord
            ? IsShortAmong(raw, word, left, right, others, start, end, hasHyphen)
            : IsLongAmong(raw, word, left, right, front.Length, back.Length, start, end, hasLure, isSame, hasHyphen, role, ending);
        var isWeak = !isAccepted && !hasHyphen && isSame && IsWeakAmong(raw, word, left, right, others, start, end, role, ending);
        if (!isAccepted && !isWeak)
        {
            return null;
        }

        var weight = (hasLure ? 80 : 70) + (0.5 * length) + (isSame ? 1 : 0) + (left == Side.Clean ? 1 : 0) + (right == Side.Clean ? 1 : 0);
        if (isWeak)
        {
            return new(role == LabelRole.Hosted ? LinkSign.HostedBrand : LinkSign.Combosquat, AdviceSeverity.Warning, word, weight - 30, IsUnsure: true);
        }

        if (role == LabelRole.Hosted)
        {
            return new(LinkSign.HostedBrand, AdviceSeverity.Danger, word, weight);
        }

        if (role == LabelRole.Sub && !hasLure)
        {
            return text.IsForeign || !isSame ? new(text.IsForeign ? LinkSign.IdnHomograph : LinkSign.AsciiHomoglyph, AdviceSeverity.Danger, word, weight)
                : new(LinkSign.SubdomainBrand, AdviceSeverity.Warning, word, weight - 20);
        }

        var isSure = hasLure || (length >= LongWord && left != Side.Words && right != Side.Words) || !isSame;
        var isUnsure = !hasLure && isSame && length < LongWord - 1 && (left == Side.Words || right == Side.Words || (others & LinkWord.Plain) != 0);
        return new(text.IsForeign ? LinkSign.IdnHomograph : isSame ? LinkSign.Combosquat : LinkSign.AsciiHomoglyph, isSure ? AdviceSeverity.Danger : AdviceSeverity.Warning, word, weight, isUnsure);
    }

    /// <summary>An ordinary or a short word: it must stand apart, among words that imitations add.</summary>
    private bool IsShortAmong(ReadOnlySpan<char> raw, BrandWord word, Side left, Side right, LinkWord others, int start, int end, bool hasHyphen)
    {
        if (left < Side.Terms || right < Side.Terms || hasHyphen)
        {
            return false;
        }

        if (IsOwnEnding(raw, end, word) && word.Text.Length > 3)
        {
            return true;
        }

        var hasPlain = (others & LinkWord.Plain) != 0 || others == LinkWord.None;
        if (!word.IsGeneric)
        {
            return (others & Telling) != 0 || ((others & LinkWord.Plain) == 0 && word.Text.Length > 3 && (start == 0 || end == raw.Length));
        }

        // The name of a coin stands beside "wallet" or "exchange" on many an honest site.
        var needed = (_vocabulary.Of(word.Text) & ~LinkWord.Plain) == 0 && word.Text.Length >= ShortWord ? Telling : LinkWord.Bait | LinkWord.Service;
        return (others & needed) != 0 && (start == 0 || word.Text.Length >= ShortWord) && (!hasPlain || (word.Text.Length > ShortWord && (others & LinkWord.Bait) != 0));
    }

    /// <summary>A word of its own: it may stand among any words, unless ordinary words explain the whole without it.</summary>
    private bool IsLongAmong(ReadOnlySpan<char> raw, BrandWord word, Side left, Side right, int front, int back, int start, int end, bool hasLure, bool isSame, bool hasHyphen, LabelRole role, ReadOnlySpan<string> ending)
    {
        const int shortGlue = 2;
        var length = word.Text.Length;
        var run = raw[(start - front)..(end + back)];
        if ((front > 0 || back > 0) && (_vocabulary.IsWord(run) || (run.Length > length + 1 && IsExplained(run, front, front + end - start))))
        {
            return false;
        }

        // Names on free hosting are made by the thousand, with anything put to the brand.
        if ((left > Side.Glue && right > Side.Glue) || (role == LabelRole.Hosted && isSame && !hasHyphen && (length > ShortWord + 1 || front == 0 || back == 0)))
        {
            return true;
        }

        var glue = (left == Side.Glue ? front : 0) + (right == Side.Glue ? back : 0);
        return length >= LongWord + (isSame ? 0 : 2) || (length == LongWord - 1 && isSame && !hasHyphen && (front == 0 || back == 0)) || (hasLure && !hasHyphen) || (glue <= shortGlue && isSame && !hasHyphen && role == LabelRole.Core && (HasEnding(word, ending[^1]) || IsCheap(ending)));
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

    private Side SideOf(ReadOnlySpan<char> letters) => letters.IsEmpty ? Side.Clean
        : _vocabulary.Terms(letters) != LinkWord.None ? Side.Terms
        : _vocabulary.Words(letters) != LinkWord.None ? Side.Words : Side.Glue;

    /// <summary>What the other runs of letters in a label tell together.</summary>
    private LinkWord Others(ReadOnlySpan<char> raw, int start, int end)
    {
        var told = LinkWord.None;
        foreach (var part in (ReadOnlySpan<(int Start, int End)>)[(0, start), (end, raw.Length)])
        {
            for (var at = part.Start; at < part.End;)
            {
                if (!IsLetter(raw[at]))
                {
                    at++;
                    continue;
                }

                var run = LettersBehind(raw[..part.End], at);
                var terms = run.Length == 1 ? LinkWord.Affix : _vocabulary.Terms(run);
                told |= terms != LinkWord.None ? terms : LinkWord.Plain | _vocabulary.Edge(run);
                at += run.Length;
            }
        }

        return told;
    }

    /// <summary>Whether a brand's own ending stands behind its word, as in <c>metamask-io</c>.</summary>
    private static bool IsOwnEnding(ReadOnlySpan<char> raw, int end, BrandWord word)
    {
        var rest = raw[end..];
        rest = rest.StartsWith("-", StringComparison.Ordinal) ? rest[1..] : rest;
        if (rest.IsEmpty || word.IsDomain)
        {
            return word.IsDomain;
        }

        foreach (var domain in word.Brand.Domains)
        {
            var ending = domain.AsSpan(domain.LastIndexOf('.') + 1);
            if (rest.StartsWith(ending, StringComparison.Ordinal) && (rest.Length == ending.Length || rest[ending.Length] == '-'))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> LettersBefore(ReadOnlySpan<char> raw, int end)
    {
        var start = end;
        while (start > 0 && IsLetter(raw[start - 1]))
        {
            start--;
        }

        return raw[start..end];
    }

    private static ReadOnlySpan<char> LettersBehind(ReadOnlySpan<char> raw, int start)
    {
        var end = start;
        while (end < raw.Length && IsLetter(raw[end]))
        {
            end++;
        }

        return raw[start..end];
    }

    private static bool IsLetter(char c) => char.IsAsciiLetterLower(c) || c > 127;
}
