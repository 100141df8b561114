using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Occ.Support.Samples;

/// <summary>A member of a request: the first of a command is its argument, the others are its options.</summary>
/// <param name="Name">Its name on the wire; the option is <c>--name</c>.</param>
/// <param name="IsRequired">Whether a request without it is refused.</param>
/// <param name="IsList">Whether it is an array of texts.</param>
/// <param name="IsSwitch">Whether it is an option without a value, for people only: programs get it all anyway.</param>
/// <param name="IsFile">Whether it names a file, which only the command line may: no line opens or writes one.</param>
/// <param name="IsObject">Whether it is an object on the wire, kept as JSON; people give a file that holds it.</param>
/// <param name="IsLocal">Whether it is an option about the call, not about what is asked: for people only.</param>
/// <param name="IsWire">Whether it is for programs only: people do it another way.</param>
internal sealed record Member(string Name, bool IsRequired = true, bool IsList = false, bool IsSwitch = false, bool IsFile = false, bool IsWire = false, bool IsObject = false, bool IsLocal = false)
{
    /// <summary>Whether programs may send it.</summary>
    public bool IsForPrograms => !IsSwitch && !IsFile && !IsLocal;
}

/// <summary>What a command is asked, from a line of JSON or from the command line.</summary>
internal sealed class Request(string language)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);

    /// <summary>The language of the texts in the answer.</summary>
    public string Language { get; set; } = language;

    /// <summary>Whether the language is that of the text, as nobody asked for one.</summary>
    public bool FollowsText { get; set; }

    /// <summary>Whether the answer is to be a JSON document.</summary>
    public bool IsJson { get; set; }

    /// <summary>The words of the argument one by one.</summary>
    public IReadOnlyList<string> Words { get; set; } = [];

    /// <summary>A required text.</summary>
    public string Text(string name) => _values[name][0];

    /// <summary>A text, or null where it was not given.</summary>
    public string? Optional(string name) => _values.TryGetValue(name, out var values) ? values[0] : null;

    /// <summary>Whether a switch was given.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>A list of texts, empty where it was not given.</summary>
    public IReadOnlyList<string> List(string name) => _values.GetValueOrDefault(name, []);

    public void Set(string name, params IReadOnlyList<string> values) => _values[name] = values;

    /// <summary>Reads a line; a member that the command does not know is passed over.</summary>
    /// <returns>The code of what is wrong with the line, or null.</returns>
    public string? Read(ReadOnlySpan<byte> line, IReadOnlyList<Member> members)
    {
        if (!Utf8.IsValid(line))
        {
            return ErrorCodes.NotUtf8;
        }

        try
        {
            return ReadObject(line, members) ?? (members.All(m => !m.IsRequired || _values.ContainsKey(m.Name)) ? null : ErrorCodes.MissingMember);
        }
        catch (JsonException)
        {
            return ErrorCodes.NotJson;
        }
    }

    private string? ReadObject(ReadOnlySpan<byte> line, IReadOnlyList<Member> members)
    {
        var reader = new Utf8JsonReader(line);
        string? fault = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            while (reader.Read())
            {
            }

            return ErrorCodes.NotAnObject;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonText.Of(ref reader);
            var member = members.FirstOrDefault(m => m.Name == name && m.IsForPrograms);
            reader.Read();
            if (member is null)
            {
                reader.Skip();
            }
            else
            {
                fault ??= _values.ContainsKey(name) ? ErrorCodes.DuplicateMember : null;
                fault = ReadValue(line, ref reader, member) ?? fault;
            }
        }

        return reader.Read() ? ErrorCodes.NotJson : fault;
    }

    private string? ReadValue(ReadOnlySpan<byte> line, ref Utf8JsonReader reader, Member member)
    {
        if (reader.TokenType == JsonTokenType.Null && !member.IsRequired)
        {
            return null;
        }

        if (reader.TokenType == JsonTokenType.StartObject && member.IsObject)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            Set(member.Name, Encoding.UTF8.GetString(line[start..(int)reader.BytesConsumed]));
            return null;
        }

        if (reader.TokenType == JsonTokenType.String && !member.IsList && !member.IsObject)
        {
            Set(member.Name, JsonText.Of(ref reader));
            return null;
        }

        if (reader.TokenType == JsonTokenType.StartArray && member.IsList)
        {
            return ReadList(ref reader, member);
        }

        reader.Skip();
        return ErrorCodes.WrongType;
    }

    private string? ReadList(ref Utf8JsonReader reader, Member member)
    {
        var values = new List<string>();
        string? fault = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                values.Add(JsonText.Of(ref reader));
            }
            else
            {
                reader.Skip();
                fault = ErrorCodes.WrongType;
            }
        }

        Set(member.Name, values);
        return fault;
    }
}
