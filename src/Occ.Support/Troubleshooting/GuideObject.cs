using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads one JSON object of a guide's file and tells every fault of it: what is missing, of the wrong kind, doubled or unknown.</summary>
internal sealed class GuideObject
{
    private readonly GuideMembers _members = new();
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
            if (!_members.Add(new(member.Value, member.Name)))
            {
                faults.Add(GuideFaultCode.DuplicateMember, At(member.Name), "The member stands twice.", "Remove one of the two.");
            }
        }
    }

    public string Pointer { get; }

    /// <summary>The names of all members, as they stand.</summary>
    public IEnumerable<string> Names => _members.All.Select(m => m.Name);

    public bool Has(string name) => _members.Find(name) is not null;

    public string At(string name) => $"{Pointer}/{(name.AsSpan().ContainsAny('~', '/') ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : name)}";

    public JsonElement? Element(string name)
    {
        if (_members.Find(name) is not { } member)
        {
            return null;
        }

        member.IsRead = true;
        return member.Element;
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
        var kind = Element(name)?.ValueKind;
        if (kind is not (null or JsonValueKind.True or JsonValueKind.False))
        {
            Wrong(name, "Write true or false.");
        }

        return kind is JsonValueKind.True;
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

        var span = SpanText.Read(text);
        if (span is null)
        {
            Wrong(name, "Write a number and s, m, h or d, such as 24h.");
        }

        return span;
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
        foreach (var member in _members.All)
        {
            if (!member.IsRead)
            {
                _faults.Add(GuideFaultCode.UnknownMember, At(member.Name), "No such member is known here.", "Remove it, or correct its name.");
            }
        }
    }
}
