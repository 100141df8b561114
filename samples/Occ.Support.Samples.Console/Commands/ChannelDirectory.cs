using System.Text;

namespace Occ.Support.Samples;

/// <summary>The directory of official channels that a request brings along, read once for as long as it stays the same.</summary>
internal sealed class ChannelDirectory
{
    public const string Member = "channels";

    private string? _text;
    private ChannelReading? _reading;

    /// <summary>The directory of a request; null where it brings none.</summary>
    public ChannelReading? Of(Request request)
    {
        if (request.Optional(Member) is not { } text)
        {
            return null;
        }

        if (_reading is null || _text != text)
        {
            (_text, _reading) = (text, OfficialChannels.Read(Encoding.UTF8.GetBytes(text)));
        }

        return _reading;
    }

    /// <summary>Puts the text of a file in the place of its name.</summary>
    /// <returns>Whether it could be read, or was not named.</returns>
    public static bool Load(Request request, string member, ConsoleSystem system)
    {
        if (request.Optional(member) is not { } path)
        {
            return true;
        }

        if (GuideFolder.ReadText(Path.Combine(system.Folder, path)) is not { } text)
        {
            return false;
        }

        request.Set(member, text);
        return true;
    }
}
