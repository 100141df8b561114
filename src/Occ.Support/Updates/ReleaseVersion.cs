namespace Occ.Support;

/// <summary>The version of a program: Semantic Versioning 2.0, and what stores make of it.</summary>
/// <remarks>
/// Read are one to four numbers, a pre-release behind a hyphen, build metadata behind a plus sign, and a build number of a
/// store in brackets: <c>v7.12.0-rc.1 (70120)</c>. The order is that of SemVer, section 11; where that sees no difference, the
/// build numbers of the store decide if both have one. Source: semver.org.
/// </remarks>
public sealed class ReleaseVersion
{
    private const int Longest = 48;
    private const int MostNumbers = 4;

    private readonly string[] _numbers;
    private readonly string[] _preRelease;

    private ReleaseVersion(string[] numbers, string[] preRelease, string? build) => (_numbers, _preRelease, Build) = (numbers, preRelease, build);

    /// <summary>Whether it is a pre-release, such as a beta.</summary>
    public bool IsPreRelease => _preRelease.Length > 0;

    /// <summary>The build number of a store, or null where none was given.</summary>
    public string? Build { get; }

    /// <summary>Whether it comes before another version.</summary>
    /// <param name="other">The other version.</param>
    public bool IsBefore(ReleaseVersion other) => Precedence(other) < 0;

    /// <summary>Whether it comes after another version.</summary>
    /// <param name="other">The other version.</param>
    public bool IsAfter(ReleaseVersion other) => Precedence(other) > 0;

    /// <summary>Reads a version.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The version, or null where the text is none.</returns>
    public static ReleaseVersion? TryParse(string? text)
    {
        var rest = text.AsSpan().Trim();
        if (rest.Length is 0 or > Longest)
        {
            return null;
        }

        rest = rest[0] is 'v' or 'V' ? rest[1..] : rest;
        if (!TakeBuild(ref rest, out var build))
        {
            return null;
        }

        var plus = rest.IndexOf('+');
        if (plus >= 0 && !AreIdentifiers(rest[(plus + 1)..].ToString().Split('.'), mayBeginWithZero: true))
        {
            return null;
        }

        rest = plus < 0 ? rest : rest[..plus];
        var hyphen = rest.IndexOf('-');
        var preRelease = hyphen < 0 ? [] : rest[(hyphen + 1)..].ToString().Split('.');
        var numbers = (hyphen < 0 ? rest : rest[..hyphen]).ToString().Split('.');
        return (hyphen >= 0 && !AreIdentifiers(preRelease, mayBeginWithZero: false)) || numbers.Length > MostNumbers || !Array.TrueForAll(numbers, IsNumber)
            ? null
            : new([.. numbers.Select(Plain)], preRelease, build);
    }

    /// <summary>Negative where it comes before another, positive where it comes after, 0 where neither can be said.</summary>
    /// <remarks>No order for sorting: a version without a build number is equal to all that have one.</remarks>
    internal int Precedence(ReleaseVersion other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var i = 0; i < MostNumbers; i++)
        {
            if (CompareNumbers(NumberAt(i), other.NumberAt(i)) is not 0 and var order)
            {
                return order;
            }
        }

        var preReleases = ComparePreReleases(_preRelease, other._preRelease);
        return preReleases != 0 ? preReleases : Build is null || other.Build is null ? 0 : CompareNumbers(Build, other.Build);
    }

    /// <summary>Returns the version as it is written plainly, without build metadata.</summary>
    public override string ToString() =>
        string.Join('.', _numbers) + (IsPreRelease ? "-" + string.Join('.', _preRelease) : "") + (Build is null ? "" : $" ({Build})");

    private static bool TakeBuild(ref ReadOnlySpan<char> rest, out string? build)
    {
        build = null;
        if (rest.Length == 0 || rest[^1] != ')')
        {
            return true;
        }

        var open = rest.IndexOf('(');
        var inside = open < 0 ? default : rest[(open + 1)..^1].Trim();
        if (inside.IsEmpty || inside.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        build = Plain(inside.ToString());
        rest = rest[..open].TrimEnd();
        return true;
    }

    private static bool AreIdentifiers(string[] identifiers, bool mayBeginWithZero) => Array.TrueForAll(identifiers, i =>
        i.Length > 0 && i.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && (mayBeginWithZero || i.Length == 1 || i[0] != '0' || !IsNumber(i)));

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static string Plain(string number) => number.TrimStart('0') is { Length: > 0 } plain ? plain : "0";

    private string NumberAt(int place) => place < _numbers.Length ? _numbers[place] : "0";

    private static int CompareNumbers(string one, string other) => one.Length != other.Length ? one.Length.CompareTo(other.Length) : Math.Sign(string.CompareOrdinal(one, other));

    /// <summary>A pre-release comes before its release; identifiers are compared one by one, numbers before words.</summary>
    private static int ComparePreReleases(string[] one, string[] other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return (one.Length == 0).CompareTo(other.Length == 0);
        }

        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            var order = (IsNumber(one[i]), IsNumber(other[i])) switch
            {
                (true, true) => CompareNumbers(one[i], other[i]),
                (true, false) => -1,
                (false, true) => 1,
                _ => Math.Sign(string.CompareOrdinal(one[i], other[i])),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return one.Length.CompareTo(other.Length);
    }
}
