namespace Occ.Support;

/// <summary>How many letters were changed, put in, left out or swapped between two names (optimal string alignment).</summary>
internal static class SpellingDistance
{
    private const int Longest = 64;

    /// <summary>Whether two names differ by so few letters that one is taken for the other: one from six letters on, two from ten on.</summary>
    public static bool IsNear(string one, string other)
    {
        var length = Math.Min(one.Length, other.Length);
        var most = length >= 10 ? 2 : length >= 6 ? 1 : 0;
        return most > 0 && IsWithin(one, other, most);
    }

    /// <summary>Whether two names differ by so many letters at most.</summary>
    public static bool IsWithin(string one, string other, int most) =>
        Math.Abs(one.Length - other.Length) <= most && Math.Max(one.Length, other.Length) <= Longest && Between(one, other) <= most;

    private static int Between(string one, string other)
    {
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var i = 0; i <= other.Length; i++)
        {
            last[i] = i;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[other.Length];
    }
}
