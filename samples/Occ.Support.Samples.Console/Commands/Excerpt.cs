namespace Occ.Support.Samples;

/// <summary>A few characters around a place in a text, the place itself marked.</summary>
internal static class Excerpt
{
    private const int Around = 12;

    public static string? Of(string text, int? position, int length)
    {
        if (position is not { } start)
        {
            return null;
        }

        var end = Math.Min(text.Length, start + length);
        var from = Math.Max(0, start - Around);
        var to = Math.Min(text.Length, end + Around);
        return $"{(from > 0 ? "…" : "")}{text[from..start]}»{text[start..end]}«{text[end..to]}{(to < text.Length ? "…" : "")}";
    }
}
