namespace Occ.Support;

/// <summary>A word that stands for a brand in the name of a site.</summary>
/// <param name="Text">The word, in lower case, without spaces and hyphens.</param>
/// <param name="Folded">The word with characters that look alike made one.</param>
/// <param name="Brand">The brand.</param>
/// <param name="IsGeneric">Whether it is an ordinary word, which proves nothing alone.</param>
/// <param name="IsDomain">Whether it is a whole domain written as a word, as in <c>gateio</c>.</param>
internal sealed record BrandWord(string Text, string Folded, Brand Brand, bool IsGeneric, bool IsDomain);
