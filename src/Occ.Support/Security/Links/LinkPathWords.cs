namespace Occ.Support;

/// <summary>What the words of a path and a fragment ask a person to do.</summary>
internal readonly record struct LinkPathWords(bool IsSignIn, bool IsDownload, bool IsRecovery)
{
    private static readonly NameSet SignIns = new("login signin logon wallet wallets connect account password auth".Split(' '));
    private static readonly NameSet Downloads = new("download downloads apk".Split(' '));
    private static readonly NameSet RecoveryDeeds = new("restore import validate recover sync synchronize rectify migrate verify connect unlock enter confirm".Split(' '));
    private static readonly NameSet RecoveryThings = new("wallet seed phrase mnemonic seedphrase recovery passphrase".Split(' '));

    /// <summary>Reads as much of both as is looked at.</summary>
    public static LinkPathWords Of(WebLink link)
    {
        var (isSignIn, isDownload, isDeed, isThing) = (false, false, false, false);
        foreach (var part in (ReadOnlySpan<Range>)[link.Path, link.Fragment])
        {
            var text = link[part];
            text = text[..Math.Min(WebLink.LongestPath, text.Length)];
            for (var at = 0; at < text.Length;)
            {
                var end = at;
                while (end < text.Length && char.IsAsciiLetter(text[end]))
                {
                    end++;
                }

                var word = text[at..end];
                isSignIn |= SignIns.Contains(word);
                isDownload |= Downloads.Contains(word);
                isDeed |= RecoveryDeeds.Contains(word);
                isThing |= RecoveryThings.Contains(word);
                at = end + 1;
            }
        }

        return new(isSignIn, isDownload, isDeed && isThing);
    }
}
