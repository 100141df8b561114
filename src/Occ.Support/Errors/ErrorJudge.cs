using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>Weighs what was found in a message against its context, and decides.</summary>
internal sealed class ErrorJudge(ImmutableArray<KnownError> rows, List<string> ecosystems, Network? network, string[] own)
{
    private const int MostMatches = 8;
    private const int WordsOfChance = 10;
    private const double CertainOfCode = 0.85;
    private const double Sure = 0.7;

    private readonly List<ErrorFinding> _findings = [];
    private readonly ErrorSurroundings _around = new(ecosystems);

    public void Add(SignHit hit, SqueezedText squeezed, ReadOnlySpan<char> text, EncodedPart? origin)
    {
        if (hit.Sign.Row < 0)
        {
            _around.Add(hit, origin);
            return;
        }

        var quotes = squeezed.Marks[hit.Start] & squeezed.Marks[hit.End] & (byte)SymbolMarks.Quoted;
        var standsOut = quotes != 0 || origin is not null || hit.Start == 0 || (hit.End - hit.Start) * 3 >= squeezed.Length;
        if (_findings.Exists(f => f.Sign == hit.Sign && f.Origin == origin && f.IsTruncated == hit.IsTruncated && (f.StandsOut || !standsOut)))
        {
            return;
        }

        var start = squeezed.Places[hit.Start];
        var last = squeezed.Places[hit.End - 1];
        _findings.Add(new()
        {
            Error = rows[hit.Sign.Row],
            Sign = hit.Sign,
            Start = origin?.Start ?? start,
            Length = origin?.Length ?? last + Squeezer.WidthAt(text, last) - start,
            Symbols = (hit.Start, hit.End),
            Origin = origin,
            Layer = origin?.Layer ?? LayerAt(text, start),
            IsTruncated = hit.IsTruncated,
            StandsOut = standsOut,
            IsQuoted = quotes != 0,
            IsApart = hit.Sign.IsName && SqueezedText.Has(squeezed.Marks[(hit.Start + 1)..hit.End], SymbolMarks.Spaced),
        });
    }

    public ErrorDiagnosis Decide(string message)
    {
        _around.Read(message);
        foreach (var finding in _findings)
        {
            Weigh(finding);
        }

        PreferReasons();
        var kept = _findings
            .Where(f => f.Score >= ErrorCatalog.Threshold && !_findings.Exists(o => f.IsInside(o) && o.Score >= ErrorCatalog.Threshold && o.Error.Priority + 20 >= f.Error.Priority))
            .OrderByDescending(f => f.Rank).ThenByDescending(f => f.Sign.Letters).ThenBy(f => f.Error.FundsState)
            .DistinctBy(f => f.Error)
            .Take(MostMatches)
            .ToList();
        if (kept.Count == 0)
        {
            return _around.HasSuccess || !_around.LooksLikeError(message) ? ErrorDiagnosis.NotAnError : ErrorDiagnosis.Unrecognised;
        }

        var rivals = kept.Where(f => f.IsSamePlaceAs(kept[0]) && f.Sign.IsName == kept[0].Sign.IsName && !f.Error.IsGeneric && f.Error.Ecosystem != kept[0].Error.Ecosystem && f.IsSupported == kept[0].IsSupported).ToList();
        if (rivals.Count > 0)
        {
            kept = [.. rivals.Append(kept[0]).OrderBy(f => f.Error.FundsState).ThenByDescending(f => f.Rank), .. kept.Skip(1).Except(rivals)];
        }

        var ceiling = 1.0;
        var matches = ImmutableArray.CreateBuilder<ErrorMatch>(kept.Count);
        foreach (var finding in kept)
        {
            ceiling = Math.Min(ceiling, finding.Score);
            matches.Add(new(finding.Error, Math.Round(ceiling, 2), FundsOf(finding, kept), finding.Start, finding.Length, finding.Layer));
        }

        return new(rivals.Count > 0 ? ErrorVerdict.Ambiguous : ErrorVerdict.Recognised, matches.MoveToImmutable());
    }

    /// <summary>The words inside an answer of JSON-RPC say more than the bare number that comes with them.</summary>
    private void PreferReasons()
    {
        if (!_findings.Exists(f => f.Error.IsGeneric && f.Layer is ErrorLayer.Json or ErrorLayer.NestedJson && f.Score >= ErrorCatalog.Threshold))
        {
            return;
        }

        foreach (var bare in _findings.Where(f => f.Error.System == ErrorContext.JsonRpc && f.Sign.IsCode))
        {
            bare.Rank -= 10;
        }
    }

    private void Weigh(ErrorFinding finding)
    {
        var (error, sign) = (finding.Error, finding.Sign);
        var (fits, differs) = Suits(error);
        var isNamed = _around.IsNamed(error.Ecosystem);
        var isCode = sign.NeedsCue || sign.IsCode;
        finding.IsSupported = fits || isNamed;
        finding.Rank = error.Priority - (sign.IsShared ? 20 : 0) + (finding.IsApart ? -1 : sign.IsName ? 3 : 0) - (finding.IsTruncated ? 6 : 0) + (fits ? 30 : differs ? -30 : 0) + (isNamed ? 8 : 0)
            + (sign.IsShared && finding.IsSupported ? 30 : 0);

        var score = isCode ? CertainOfCode : 0.55 + (0.45 * (1 - Math.Exp(-sign.Letters / 14.0)));
        score *= finding.IsTruncated ? 0.9 : 1;
        score *= !differs ? 1 : sign.IsWords ? 0.55 : 0.8;
        score = fits ? Math.Min(1, score + 0.05) : score;
        score = error.IsGeneric ? Math.Min(score, 0.6) : error.IsOuter ? Math.Min(score, 0.75) : score;
        if (!isCode && IsProse(finding) && !(finding.StandsOut && !IsAskedAbout(finding)) && !isNamed && !_around.HasErrorWordBeside(finding))
        {
            score *= 0.5;
        }

        finding.Score = score;
    }

    /// <summary>Whether the network speaks for a row, or against it.</summary>
    private (bool Fits, bool Differs) Suits(KnownError error)
    {
        if (network is null)
        {
            return (false, false);
        }

        if (error.Networks.Length > 0)
        {
            var isNamed = error.Networks.Contains(network.Id);
            return (isNamed, !isNamed);
        }

        var fits = own.Contains(error.Ecosystem);
        return (fits && own[0] == error.Ecosystem, !fits && IsOfOneChain(error));
    }

    private static bool IsOfOneChain(KnownError error) =>
        error.Ecosystem is not ("wallet-sdk" or "walletconnect" or "hardware-wallet" or "exchange" or "network" or "app-update" or "account" or "generic")
        && error.System != ErrorContext.JsonRpc;

    /// <summary>Whether people write these words also when nothing failed.</summary>
    private static bool IsProse(ErrorFinding finding) =>
        finding.Sign.IsWords
        && (finding.Sign.Letters < WordsOfChance || finding.Error.IsGeneric || finding.Error.Ecosystem is "app-update" or "account" or "exchange" or "network");

    /// <summary>Whether the words stand inside a question: "is the network busy?" reports no failure.</summary>
    private bool IsAskedAbout(ErrorFinding finding) => _around.IsQuestion && finding.Error.IsGeneric && finding.Symbols.Start > 0 && !finding.IsQuoted;

    /// <summary>
    /// Nobody is told that nothing was sent where the words are general and the message gives reason to doubt, where the person
    /// says that money has gone, or where another reason in the same message leaves it open.
    /// </summary>
    private FundsState FundsOf(ErrorFinding finding, List<ErrorFinding> kept)
    {
        var state = finding.Error.FundsState;
        var isDoubtful = (_around.HasDoubt && (finding.Error.IsOuter || finding.Score < Sure))
            || (_around.HasGone && state == FundsState.NotMoved)
            || kept.Exists(o => o.Error.FundsState < FundsState.NotMovedFeeSpent && !o.Error.IsOuter && o.Score >= Sure);
        return isDoubtful && state >= FundsState.NotMovedFeeSpent ? FundsState.UnknownCheckChain : state;
    }

    /// <summary>Whether the nearest quotation mark in front of a place is one of JSON, or one of JSON inside JSON.</summary>
    private static ErrorLayer LayerAt(ReadOnlySpan<char> text, int place)
    {
        const int reach = 300;
        var from = Math.Max(0, place - reach);
        var quote = text[from..place].LastIndexOf('"');
        if (quote < 0)
        {
            return ErrorLayer.Text;
        }

        var before = text[..(from + quote)];
        return before.EndsWith("\\") ? ErrorLayer.NestedJson
            : before.TrimEnd(" ").EndsWith(":") || before.TrimEnd(" ").EndsWith("[") ? ErrorLayer.Json
            : ErrorLayer.Text;
    }
}
