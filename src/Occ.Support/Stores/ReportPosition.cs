using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Occ.Support;

/// <summary>Where a report stands among the others: by the time it was received, then by key. A page of a query goes on after one.</summary>
/// <param name="ReceivedAt">When it was received, in UTC, to the millisecond.</param>
/// <param name="Key">Its key.</param>
public readonly record struct ReportPosition(DateTimeOffset ReceivedAt, StoreKey Key) : IComparable<ReportPosition>
{
    private const long LastMillisecond = 253402300799999; // 9999-12-31T23:59:59.999Z

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="position">The position.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportPosition position)
    {
        position = default;
        var point = text?.IndexOf('.') ?? -1;
        if (point < 1
            || !long.TryParse(text.AsSpan(0, point), NumberStyles.None, NumberFormatInfo.InvariantInfo, out var at)
            || at > LastMillisecond
            || !StoreKey.TryParse(text![(point + 1)..], out var key))
        {
            return false;
        }

        position = new(DateTimeOffset.FromUnixTimeMilliseconds(at), key);
        return true;
    }

    /// <summary>Orders positions, the oldest first.</summary>
    /// <param name="other">Another position.</param>
    public int CompareTo(ReportPosition other) => ReceivedAt.CompareTo(other.ReceivedAt) is not 0 and var order ? order : Key.CompareTo(other.Key);

    /// <summary>Whether a position is older than another.</summary>
    public static bool operator <(ReportPosition left, ReportPosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether a position is newer than another.</summary>
    public static bool operator >(ReportPosition left, ReportPosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether a position is older than another or the same.</summary>
    public static bool operator <=(ReportPosition left, ReportPosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a position is newer than another or the same.</summary>
    public static bool operator >=(ReportPosition left, ReportPosition right) => left.CompareTo(right) >= 0;

    /// <summary>Returns it as a text for an address of a web page, such as <c>1795305600000.a1</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{ReceivedAt.ToUnixTimeMilliseconds()}.{Key}");
}
