using System.Text.Json;

namespace Occ.Support;

/// <summary>Goes through a file of rows that ships with the library, and reads of each what it is found by; the tests check the rest.</summary>
internal ref struct ErrorRowIndex
{
    private readonly string _file;
    private Utf8JsonReader _reader;
    private int _start;

    public ErrorRowIndex(string file)
    {
        _file = file;
        _reader = new(EmbeddedContent.Bytes(ErrorFileReader.Folder + file));
        _reader.Read();
    }

    /// <summary>The id of the row.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The patterns of the row.</summary>
    public List<string> Patterns { get; } = [];

    /// <summary>Where the row stands.</summary>
    public readonly ErrorPlace Place => new(_file, _start, (int)_reader.BytesConsumed - _start);

    /// <summary>Goes to the next row.</summary>
    public bool Next()
    {
        Patterns.Clear();
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        _start = (int)_reader.TokenStartIndex;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isId, isPatterns) = (_reader.ValueTextEquals("id"u8), _reader.ValueTextEquals("patterns"u8));
            _reader.Read();
            if (isId)
            {
                Id = _reader.GetString()!;
            }
            else if (isPatterns)
            {
                while (_reader.Read() && _reader.TokenType == JsonTokenType.String)
                {
                    Patterns.Add(_reader.GetString()!);
                }
            }
            else
            {
                _reader.Skip();
            }
        }

        return true;
    }
}
