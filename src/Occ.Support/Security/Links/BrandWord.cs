namespace Occ.Support;

/// <summary>A word that stands for a brand in the name of a site.</summary>
/// <param name="Text">The word, in lower case, without spaces and hyphens.</param>
/// <param name="Folded">The word with characters that look alike made one.</param>
/// <param name="Brand">The brand.</param>
/// <param name="IsGeneric">Whether it is an ordinary word, which proves nothing alone.</param>
/// <param name="IsDomain">Whether it is a whole domain written as a word, as in <c>gateio</c>.</param>
internal sealed record BrandWord(string Text, string Folded, Brand Brand, bool IsGeneric, bool IsDomain)
{
    /// <summary>A word of so many letters, or fewer, turns up by chance.</summary>
    public const int Short = 5;

    /// <summary>A word of so many letters, or more, turns up by chance in few names.</summary>
    public const int Long = 8;

    public int Length => Text.Length;

    /// <summary>Whether the brand holds people's coins, so that its name is worth more to a thief than to others.</summary>
    public bool IsKeepers => Brand.Kind is "wallet" or "hardware-wallet" or "exchange" or "network" or "token" or "defi" or "service";

    /// <summary>Whether a domain of the brand has an ending, such as <c>io</c>.</summary>
    public bool HasEnding(ReadOnlySpan<char> ending)
    {
        foreach (var domain in Brand.Domains)
        {
            if (EndingOf(domain).SequenceEqual(ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an ending of the brand's domains begins a text and ends there or at a hyphen, as in <c>io-login</c>.</summary>
    public bool HasEndingOf(ReadOnlySpan<char> text)
    {
        foreach (var domain in Brand.Domains)
        {
            var ending = EndingOf(domain);
            if (text.StartsWith(ending, StringComparison.Ordinal) && (text.Length == ending.Length || text[ending.Length] == '-'))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> EndingOf(string domain) => domain.AsSpan(domain.LastIndexOf('.') + 1);
}
