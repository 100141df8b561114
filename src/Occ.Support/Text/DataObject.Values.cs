using System.Globalization;

namespace Occ.Support;

/// <content>Texts that stand for something else: dates, times and codes.</content>
internal sealed partial class DataObject
{
    public DateOnly? Date(string name, bool isRequired = false)
    {
        if (Text(name, isRequired) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Fault(name, DataFaultKind.BadDate);
        return null;
    }

    /// <summary>A date with a time and its offset from UTC (RFC 3339).</summary>
    public DateTimeOffset? Moment(string name, bool isRequired = false)
    {
        const int shortest = 20;
        if (Text(name, isRequired) is not { } text)
        {
            return null;
        }

        if (text.Length >= shortest && (text[^1] == 'Z' || text[^6] is '+' or '-')
            && DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out var moment))
        {
            return moment;
        }

        Fault(name, DataFaultKind.BadTime);
        return null;
    }

    /// <summary>A code of an enumeration.</summary>
    public T? Code<T>(string name, bool isRequired = false)
        where T : struct, Enum
    {
        if (Text(name, isRequired) is not { } text)
        {
            return null;
        }

        if (KebabCase.Find<T>(text) is { } value)
        {
            return value;
        }

        Fault(name, DataFaultKind.UnknownValue);
        return null;
    }
}
