using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads a data file of a host, and collects its faults.</summary>
internal sealed class DataFile
{
    public const int MostFaults = 100;

    /// <summary>The largest file, in UTF-16 code units.</summary>
    public const int MostCharacters = 4 * 1024 * 1024;

    private const int Deepest = 16;

    private readonly List<DataFault> _faults = [];

    public IReadOnlyList<DataFault> Faults => _faults;

    public bool IsFaultless => _faults.Count == 0;

    /// <summary>Reads a document with a reading of the object at its root.</summary>
    /// <param name="json">Any text.</param>
    /// <param name="read">Reads the object; it can return anything where there are faults.</param>
    /// <param name="passesOver">Whether members of the root that nobody read are no faults.</param>
    /// <returns>What was read, null where there are faults.</returns>
    public T? Read<T>(string json, Func<DataObject, T?> read, bool passesOver = false)
        where T : class
    {
        if (json.Length > MostCharacters)
        {
            Add("", DataFaultKind.TooLarge);
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = Deepest });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                Add("", DataFaultKind.WrongType);
                return null;
            }

            var root = new DataObject(document.RootElement, "", this);
            var result = read(root);
            root.Close(passesOver);
            return IsFaultless ? result : null;
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            // A lone half of a surrogate pair is an ArgumentException in the text, and an InvalidOperationException as an escape.
            _faults.Clear();
            Add("", DataFaultKind.BrokenJson);
            return null;
        }
    }

    public void Add(string pointer, DataFaultKind kind)
    {
        if (_faults.Count < MostFaults - 1)
        {
            _faults.Add(new(pointer, kind));
        }
        else if (_faults.Count < MostFaults)
        {
            _faults.Add(new("", DataFaultKind.TooManyFaults));
        }
    }
}
