using System.Text.Json;

namespace Occ.Support;

/// <summary>An object of a data file: each member is read once, and what nobody read is a fault.</summary>
internal sealed partial class DataObject
{
    private const int LongestName = 32;
    private const int LongestText = 200;

    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly List<DataObject> _inside = [];
    private readonly DataFile _file;

    public DataObject(JsonElement element, string pointer, DataFile file)
    {
        (Pointer, _file) = (pointer, file);
        foreach (var member in element.EnumerateObject())
        {
            if (!_members.TryAdd(member.Name, member.Value))
            {
                file.Add(At(member.Name), DataFaultKind.DuplicateMember);
            }
        }
    }

    public string Pointer { get; }

    /// <summary>The place of a member; an unknown one whose name looks like anything but a name is not repeated.</summary>
    public string At(string name) => name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.') ? $"{Pointer}/{name}" : Pointer;

    public bool Has(string name) => _members.ContainsKey(name);

    public void Fault(string name, DataFaultKind kind) => _file.Add(At(name), kind);

    public void Version(int only)
    {
        if (Integer("version", int.MinValue, int.MaxValue, isRequired: true) is { } version && version != only)
        {
            Fault("version", DataFaultKind.UnsupportedVersion);
        }
    }

    public string? Text(string name, bool isRequired = false) => Take(name, JsonValueKind.String, isRequired) is { } value ? Checked(value.GetString()!, At(name)) : null;

    public bool? Flag(string name) => Take(name, JsonValueKind.True, false)?.GetBoolean();

    public int? Integer(string name, int least, int most, bool isRequired = false)
    {
        if (Take(name, JsonValueKind.Number, isRequired) is not { } value)
        {
            return null;
        }

        if (value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(name, DataFaultKind.OutOfRange);
        return null;
    }

    public DataObject? Object(string name, bool isRequired = false) => Take(name, JsonValueKind.Object, isRequired) is { } value ? Inside(value, At(name)) : null;

    public IReadOnlyList<DataObject> Objects(string name, int most, bool isRequired = false) =>
        [.. Items(name, most, JsonValueKind.Object, isRequired).Select(i => Inside(i.Value, i.Pointer))];

    /// <summary>The texts of a list, each with its place.</summary>
    public IReadOnlyList<(string Text, string Pointer)> Texts(string name, int most, bool isRequired = false) =>
        [.. Items(name, most, JsonValueKind.String, isRequired).Select(i => (Checked(i.Value.GetString()!, i.Pointer) ?? "", i.Pointer))];

    /// <summary>Names what nobody read, here and in the objects inside.</summary>
    /// <param name="passesOver">Whether that is no fault here.</param>
    public void Close(bool passesOver = false)
    {
        foreach (var name in passesOver ? [] : _members.Keys.ToArray())
        {
            Fault(name, DataFaultKind.UnknownMember);
        }

        _inside.ForEach(o => o.Close());
    }

    private DataObject Inside(JsonElement value, string pointer)
    {
        var inside = new DataObject(value, pointer, _file);
        _inside.Add(inside);
        return inside;
    }

    private List<(JsonElement Value, string Pointer)> Items(string name, int most, JsonValueKind kind, bool isRequired)
    {
        var items = new List<(JsonElement, string)>();
        if (Take(name, JsonValueKind.Array, isRequired) is not { } list)
        {
            return items;
        }

        if (list.GetArrayLength() > most)
        {
            Fault(name, DataFaultKind.TooManyItems);
            return items;
        }

        foreach (var item in list.EnumerateArray())
        {
            var pointer = FormattableString.Invariant($"{At(name)}/{items.Count}");
            if (item.ValueKind != kind)
            {
                _file.Add(pointer, DataFaultKind.WrongType);
            }

            items.Add((item, pointer));
        }

        return items.TrueForAll(i => i.Item1.ValueKind == kind) ? items : [];
    }

    private JsonElement? Take(string name, JsonValueKind kind, bool isRequired)
    {
        if (!_members.Remove(name, out var value))
        {
            if (isRequired)
            {
                Fault(name, DataFaultKind.MissingMember);
            }

            return null;
        }

        if (value.ValueKind == kind || (kind == JsonValueKind.True && value.ValueKind == JsonValueKind.False))
        {
            return value;
        }

        Fault(name, DataFaultKind.WrongType);
        return null;
    }

    private string? Checked(string text, string pointer)
    {
        if (text.Length is > 0 and <= LongestText)
        {
            return text;
        }

        _file.Add(pointer, DataFaultKind.BadLength);
        return null;
    }
}
