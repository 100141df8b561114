using System.Globalization;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads one JSON object of a guide's file and tells every fault of it: what is missing, of the wrong kind, doubled or unknown.</summary>
internal sealed class GuideObject
{
    /// <summary>More members than an object of a guide has: to look through so many once for each would take too long.</summary>
    private const int Many = 32;

    private readonly List<GuideItem> _members = [];
    private Dictionary<string, int>? _places;
    private readonly GuideFaults _faults;

    public GuideObject(JsonElement element, string pointer, GuideFaults faults)
    {
        (Pointer, _faults) = (pointer, faults);
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(GuideFaultCode.WrongValue, pointer, "This is not an object.", "Write { … } here.");
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            var name = member.Name;
            if (Has(name))
            {
                faults.Add(GuideFaultCode.DuplicateMember, At(name), "The member stands twice.", "Remove one of the two.");
            }
            else
            {
                Add(new(member.Value, name));
            }
        }
    }

    public string Pointer { get; }

    /// <summary>The names of all members, as they stand.</summary>
    public IEnumerable<string> Names => _members.Select(m => m.Name);

    public bool Has(string name) => IndexOf(name) >= 0;

    public string At(string name) => $"{Pointer}/{(name.AsSpan().ContainsAny('~', '/') ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : name)}";

    public JsonElement? Element(string name)
    {
        if (IndexOf(name) is not (>= 0 and var index))
        {
            return null;
        }

        _members[index].IsRead = true;
        return _members[index].Element;
    }

    /// <summary>A text that is not empty; null, with a fault, where there is none.</summary>
    public string? Required(string name)
    {
        if (!Has(name))
        {
            Missing(name);
            return null;
        }

        return Optional(name);
    }

    public string? Optional(string name)
    {
        if (Element(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text)
        {
            return text;
        }

        Wrong(name, "Write a text that is not empty.");
        return null;
    }

    public bool Flag(string name)
    {
        if (Element(name) is { } element && element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Wrong(name, "Write true or false.");
        }

        return Element(name) is { ValueKind: JsonValueKind.True };
    }

    public int Number(string name)
    {
        if (Element(name) is { ValueKind: JsonValueKind.Number } element && element.TryGetInt32(out var number) && number > 0)
        {
            return number;
        }

        Wrong(name, "Write a whole number above 0.");
        return 0;
    }

    /// <summary>A span such as <c>8s</c>, <c>90m</c>, <c>24h</c> or <c>14d</c>.</summary>
    public TimeSpan? Span(string name)
    {
        if (Optional(name) is not { } text)
        {
            return null;
        }

        if (text.Length is > 1 and < 6 && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, NumberFormatInfo.InvariantInfo, out var count))
        {
            switch (text[^1])
            {
                case 's': return TimeSpan.FromSeconds(count);
                case 'm': return TimeSpan.FromMinutes(count);
                case 'h': return TimeSpan.FromHours(count);
                case 'd': return TimeSpan.FromDays(count);
            }
        }

        Wrong(name, "Write a number and s, m, h or d, such as 24h.");
        return null;
    }

    public T? Code<T>(string name)
        where T : struct, Enum
    {
        if (Optional(name) is not { } text)
        {
            return null;
        }

        if (KebabCase.Find<T>(text) is { } value)
        {
            return value;
        }

        Wrong(name, $"Write one of: {string.Join(", ", KebabCase.All<T>().Select(c => c.Code))}.");
        return null;
    }

    /// <summary>The elements of an array; none where the member is absent.</summary>
    public IReadOnlyList<GuideItem> Items(string name)
    {
        if (Element(name) is not { } element)
        {
            return [];
        }

        if (element.ValueKind != JsonValueKind.Array)
        {
            Wrong(name, "Write [ … ].");
            return [];
        }

        var items = new List<GuideItem>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
        {
            items.Add(new(item, $"{At(name)}/{items.Count}"));
        }

        return items;
    }

    public IEnumerable<string> Texts(string name)
    {
        foreach (var (element, pointer) in Items(name))
        {
            if (element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text)
            {
                yield return text;
            }
            else
            {
                _faults.Add(GuideFaultCode.WrongValue, pointer, "This is not a text.", "Write a text that is not empty.");
            }
        }
    }

    public void Missing(string name) => _faults.Add(GuideFaultCode.MissingMember, Pointer, $"The member \"{name}\" is missing.", "Add it.");

    public void Wrong(string name, string fix) => _faults.Add(GuideFaultCode.WrongValue, At(name), "The value is not of the right kind.", fix);

    /// <summary>Call last: whatever was not read is unknown.</summary>
    public void Finish()
    {
        for (var i = 0; i < _members.Count; i++)
        {
            if (!_members[i].IsRead)
            {
                _faults.Add(GuideFaultCode.UnknownMember, At(_members[i].Name), "No such member is known here.", "Remove it, or correct its name.");
            }
        }
    }

    private void Add(GuideItem member)
    {
        _members.Add(member);
        if (_members.Count == Many)
        {
            _places = new(StringComparer.Ordinal);
            for (var i = 0; i < Many; i++)
            {
                _places.Add(_members[i].Name, i);
            }
        }
        else
        {
            _places?.Add(member.Name, _members.Count - 1);
        }
    }

    private int IndexOf(string name)
    {
        if (_places is not null)
        {
            return _places.TryGetValue(name, out var place) ? place : -1;
        }

        for (var i = 0; i < _members.Count; i++)
        {
            if (_members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A member of an object by its name, or an element of an array by its pointer.</summary>
/// <remarks>A class, so that lists of it need no code of their own when a program starts.</remarks>
internal sealed record GuideItem(JsonElement Element, string Name)
{
    public string Pointer => Name;

    /// <summary>Whether somebody asked for the member.</summary>
    public bool IsRead { get; set; }
}
