namespace Occ.Support;

/// <summary>What a message says around its errors: words that come with errors, doubt, success, names of systems.</summary>
internal sealed class ErrorSurroundings(List<string> ecosystems)
{
    private readonly List<(int Start, int End)> _errorWords = [];
    private readonly HashSet<string> _named = [];
    private bool _hasTrouble;

    /// <summary>Whether it gives reason to doubt that nothing was sent.</summary>
    public bool HasDoubt { get; private set; }

    /// <summary>Whether the person says that money has gone.</summary>
    public bool HasGone { get; private set; }

    /// <summary>Whether it says that all went well.</summary>
    public bool HasSuccess { get; private set; }

    /// <summary>Whether it asks something.</summary>
    public bool IsQuestion { get; private set; }

    /// <summary>Reads what needs no sign.</summary>
    public void Read(string message) => IsQuestion = message.AsSpan().IndexOfAny('?', '？', '吗') >= 0;

    /// <summary>Whether a system is named.</summary>
    public bool IsNamed(string ecosystem) => _named.Contains(ecosystem);

    /// <summary>Adds words that give context.</summary>
    public void Add(SignHit hit, EncodedPart? origin)
    {
        switch (hit.Sign.Row)
        {
            case ErrorContext.Error when origin is null:
                _errorWords.Add((hit.Start, hit.End));
                break;
            case ErrorContext.Doubt:
                HasDoubt = true;
                break;
            case ErrorContext.Success:
                HasSuccess |= !hit.IsTruncated;
                break;
            case ErrorContext.Trouble:
                _hasTrouble = true;
                break;
            case ErrorContext.Gone:
                HasDoubt = true;
                HasGone |= !hit.IsTruncated;
                break;
            case < ErrorContext.Gone when !hit.IsTruncated:
                _named.Add(ecosystems[ErrorContext.EcosystemOf(hit.Sign.Row)]);
                break;
        }
    }

    /// <summary>Whether a word that comes with errors stands beside a finding.</summary>
    public bool HasErrorWordBeside(ErrorFinding finding) =>
        finding.Origin is not null || _errorWords.Exists(w => w.End <= finding.Symbols.Start || w.Start >= finding.Symbols.End);

    /// <summary>Whether a message that nothing fits is about an error nevertheless: by its words, or because it is a bare code.</summary>
    public bool LooksLikeError(string message) =>
        _errorWords.Count > 0 || ((_hasTrouble || HasDoubt) && message.AsSpan().IndexOfAny('?', '？') < 0) || (message.Length > 1 && !message.AsSpan().Trim().ContainsAny(" \n\t") && message.Any(char.IsAsciiLetterOrDigit)) || message.AsSpan().IndexOfAny("{_") >= 0 || message.Contains("error", StringComparison.OrdinalIgnoreCase) || message.Contains("exception", StringComparison.OrdinalIgnoreCase);
}
