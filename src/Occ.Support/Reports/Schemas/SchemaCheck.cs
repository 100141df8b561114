using System.Text.Json;

namespace Occ.Support;

/// <summary>Compares a document with a published schema and collects every fault.</summary>
internal sealed class SchemaCheck
{
    private readonly List<ReportFault> _faults = [];

    /// <summary>The faults of a document in its own order, at most <see cref="ReportReaderOptions.MaxFaults"/> of them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="root">Its schema.</param>
    /// <param name="last">The fault that a schema can't express, looked for behind the others; null for none.</param>
    public static IReadOnlyList<ReportFault> FaultsOf(JsonElement document, SchemaNode root, Func<JsonElement, (DocumentPlace Place, ReportFaultKind Kind)?>? last = null)
    {
        var check = new SchemaCheck();
        check.Value(document, root, DocumentPlace.Root);
        if (last?.Invoke(document) is { } fault)
        {
            check.Add(fault.Place, fault.Kind);
        }

        return check._faults;
    }

    /// <summary>Checks one value; without a node only for what no object may have, a member twice.</summary>
    private void Value(JsonElement value, SchemaNode? node, DocumentPlace place)
    {
        if (node is { IsNullable: true } && value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        if (node is not null && KindOf(value) != node.Kind)
        {
            Add(place, ReportFaultKind.WrongType);
            node = null;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Object(value, node, place);
                break;
            case JsonValueKind.Array:
                Array(value, node, place);
                break;
            case JsonValueKind.String when node is not null:
                Text(value.GetString()!, node, place);
                break;
            case JsonValueKind.Number when node?.Const is { } only && !(value.TryGetInt32(out var number) && number == only):
                Add(place, ReportFaultKind.UnsupportedVersion);
                break;
        }
    }

    private void Object(JsonElement value, SchemaNode? node, DocumentPlace place)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var name = member.Name;
            SchemaNode? child = null;
            var known = node is not null && node.Properties.TryGetValue(name, out child);
            var at = known ? place.Below(name) : place.BelowUnknown(name);
            if (!names.Add(name))
            {
                Add(at, ReportFaultKind.DuplicateMember);
            }
            else if (node is not null && !known)
            {
                Add(at, ReportFaultKind.UnknownMember);
            }

            Value(member.Value, child, at);
        }

        foreach (var name in node?.Required ?? [])
        {
            if (!names.Contains(name))
            {
                Add(place.Below(name), ReportFaultKind.MissingMember);
            }
        }
    }

    private void Array(JsonElement value, SchemaNode? node, DocumentPlace place)
    {
        if (node?.MaxItems is { } most && value.GetArrayLength() > most)
        {
            Add(place, ReportFaultKind.TooManyItems, most);
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Value(item, node?.Items, place.Below(FormattableString.Invariant($"{index++}")));
        }
    }

    private void Text(string text, SchemaNode node, DocumentPlace place)
    {
        if (node.MaxLength is { } most && text.Length > most && text.EnumerateRunes().Count() > most)
        {
            Add(place, ReportFaultKind.TooLong, most);
        }
        else if (node.Enum is { } codes && !codes.Contains(text))
        {
            Add(place, ReportFaultKind.UnknownValue);
        }
        else if (node.Format is { } format && !HasFormat(format, text))
        {
            Add(place, SchemaFormats.FaultOf(format));
        }
    }

    /// <summary>Dates and amounts are read as typed values; other forms must hold after redaction too.</summary>
    private static bool HasFormat(string format, string text) =>
        SchemaFormats.Matches(format, text)
        && (format is SchemaFormats.DateTime or SchemaFormats.Decimal || SchemaFormats.Matches(format, Redacted.Of(text).Value));

    private static JsonValueKind KindOf(JsonElement value) => value.ValueKind == JsonValueKind.False ? JsonValueKind.True : value.ValueKind;

    private void Add(DocumentPlace place, ReportFaultKind kind, int limit = 0)
    {
        if (_faults.Count < ReportReaderOptions.MaxFaults - 1)
        {
            _faults.Add(new(place.Pointer, kind) { Limit = limit });
        }
        else if (_faults.Count < ReportReaderOptions.MaxFaults)
        {
            _faults.Add(new("", ReportFaultKind.TooManyFaults) { Limit = ReportReaderOptions.MaxFaults });
        }
    }
}
